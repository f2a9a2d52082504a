# Sourced by run, test and .ci/run: sets and exports JAVA_HOME to a JDK 25 or newer, or says what is missing.
# Written for the bash 3.2 of macOS as well.

jdk_wanted=25

# Prints the major version of the JDK in a folder; nothing when it is no JDK.
jdk_version_of() {
    [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] || return 0
    local version=""
    if [ -r "$1/release" ]; then
        version=$(sed -n 's/^JAVA_VERSION="\([0-9][0-9]*\).*/\1/p' "$1/release")
    fi
    if [ -z "$version" ]; then
        version=$("$1/bin/javac" -version 2>&1 | sed -n 's/^javac \([0-9][0-9]*\).*/\1/p')
    fi
    printf '%s' "$version"
}

# The folder of the javac that the PATH leads to, links followed.
jdk_on_path() {
    local tool link
    tool=$(command -v javac) || return 0
    while link=$(readlink "$tool"); do
        case $link in
            /*) tool=$link ;;
            *) tool=$(dirname "$tool")/$link ;;
        esac
    done
    (cd "$(dirname "$tool")/.." && pwd -P)
}

find_jdk() {
    local home version best="" best_version=0
    for home in "${JAVA_HOME:-}" "$(jdk_on_path)"; do
        version=$(jdk_version_of "$home")
        if [ "${version:-0}" -ge "$jdk_wanted" ]; then
            export JAVA_HOME=$home
            return 0
        fi
    done
    # Of those that are installed, the oldest that will do: it is the one that the product is tested with.
    for home in /usr/lib/jvm/* /usr/java/* /usr/local/java/* /usr/local/*jdk* /opt/*jdk* /opt/java/* /opt/jvm/* \
        "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* "$HOME"/.asdf/installs/java/* \
        "$HOME"/.local/share/mise/installs/java/* \
        /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home \
        /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
        /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
        version=$(jdk_version_of "$home")
        if [ "${version:-0}" -ge "$jdk_wanted" ]; then
            if [ -z "$best" ] || [ "$version" -lt "$best_version" ]; then
                best=$home
                best_version=$version
            fi
        fi
    done
    if [ -n "$best" ]; then
        export JAVA_HOME=$best
        return 0
    fi
    echo "EPR Bridge needs a JDK $jdk_wanted or newer, and none was found in JAVA_HOME, the PATH or the usual folders." >&2
    echo "Install one, for example Temurin from https://adoptium.net, or point JAVA_HOME at it." >&2
    return 1
}

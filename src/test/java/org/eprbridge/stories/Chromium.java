package org.eprbridge.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A real browser in which several people are signed in at once, each in a window of their own. */
final class Chromium implements AutoCloseable {

    private static final List<String> WCAG_2_2_AA = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    /** Two frames painted and every movement on the page ended. */
    private static final String SETTLED = """
            () => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))
                .then(() => Promise.allSettled(document.getAnimations().map(movement => movement.finished)))
                .then(() => true)
            """;

    private static final int DESK = 1280;
    private static final int PHONE = 390;

    private final Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final Browser browser = playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(installed())
                    .setArgs(List.of(
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-quic",
                            "--no-first-run",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync")));
    private final String home;
    private final Map<Page, String> names = new HashMap<>();

    Chromium(String home) {
        this.home = home;
    }

    private static Path installed() {
        return Stream.concat(
                        Optional.ofNullable(System.getenv("CHROMIUM")).stream(),
                        Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"))
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No Chromium: install it, or name it with CHROMIUM."));
    }

    /** Signs somebody in by their name on the sign-in page, as people do in the demo. */
    Window signIn(String name) {
        BrowserContext window = browser.newContext(new Browser.NewContextOptions().setViewportSize(DESK, 900));
        window.setDefaultTimeout(20_000);
        Page page = window.newPage();
        page.navigate(home + "/login");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile(name)))
                .first()
                .click();
        page.waitForURL(address -> !address.contains("/login"));
        names.put(page, name);
        return new Window(page, home);
    }

    /** Leaves a picture of every window behind, for the day on which the story ends early. */
    @Override
    public void close() {
        browser.contexts().stream()
                .flatMap(window -> window.pages().stream())
                .forEach(page -> page.screenshot(new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(Path.of("target", "browser", names.get(page) + ".png"))));
        browser.close();
        playwright.close();
    }

    /** One person's window. */
    record Window(Page page, String home) {

        Window opens(String address) {
            page.navigate(home + "/" + address);
            return this;
        }

        Window sees(String words) {
            page.getByText(words).first().waitFor();
            return this;
        }

        Window presses(String button) {
            page.getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions().setName(button).setExact(true))
                    .first()
                    .click();
            return this;
        }

        /** Moves a change on its page and waits until the page says that it is there. */
        Window moves(String stage) {
            return presses(stage).isAt(stage);
        }

        Window isAt(String stage) {
            page.locator("[aria-current=step]", new Page.LocatorOptions().setHasText(stage))
                    .waitFor();
            return this;
        }

        /** Presses the button that ends a form, where a button of the same name has opened it. */
        Window sends(String button) {
            page.getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions().setName(button).setExact(true))
                    .last()
                    .click();
            return this;
        }

        Window follows(String link) {
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link))
                    .first()
                    .click();
            return this;
        }

        Window types(String label, String words) {
            Locator field = page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                    .first();
            field.fill(words);
            field.blur();
            return this;
        }

        /** Waits until these words stand in a field. */
        Window reads(String label, String words) {
            PlaywrightAssertions.assertThat(page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                            .first())
                    .hasValue(words);
            return this;
        }

        Window chooses(String option) {
            page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(option))
                    .first()
                    .check();
            return this;
        }

        /** Takes what is offered in a field that searches while one types. */
        Window picks(String label, String words) {
            page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName(label))
                    .first()
                    .fill(words);
            page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(words))
                    .first()
                    .click();
            page.keyboard().press("Tab");
            return this;
        }

        /** Types a day where a calendar opens, and goes on. */
        Window dates(String label, String day) {
            Locator field = page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName(label))
                    .first();
            field.fill(day);
            field.press("Enter");
            field.press("Tab");
            return this;
        }

        /** No accessibility findings at a desk and on a phone, and nothing that runs off the side of a phone. */
        Window passesAxe() {
            var findings = new ArrayList<String>();
            for (int width : new int[] {PHONE, DESK}) {
                page.setViewportSize(width, 900);
                page.evaluate(SETTLED);
                new AxeBuilder(page)
                        .withTags(WCAG_2_2_AA)
                        .analyze()
                        .getViolations()
                        .forEach(rule -> rule.getNodes()
                                .forEach(node -> findings.add(width + " px, " + rule.getId() + ": " + node.getTarget()
                                        + " " + node.getHtml())));
                Object overhang =
                        page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
                if (((Number) overhang).intValue() > 0) {
                    findings.add(width + " px: the page is wider than the window by " + overhang);
                }
            }
            assertThat(findings).as(page.url()).isEmpty();
            return this;
        }
    }
}

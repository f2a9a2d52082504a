package org.eprbridge.bench;

import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;

/** Runs a measurement and then ends the process, whatever threads the libraries have left behind. */
final class RunToTheEnd {

    private RunToTheEnd() {}

    /** @param arguments the name of a class, then what its main method is told */
    public static void main(String[] arguments) throws ReflectiveOperationException {
        var main = Class.forName(arguments[0]).getDeclaredMethod("main", String[].class);
        main.setAccessible(true);
        int outcome = 0;
        try {
            main.invoke(null, (Object) Arrays.copyOfRange(arguments, 1, arguments.length));
        } catch (InvocationTargetException e) {
            e.printStackTrace();
            outcome = 1;
        }
        System.exit(outcome);
    }
}

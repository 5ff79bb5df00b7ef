package app.daybreak.desktop;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandleProxies;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

/// The signals by which a system ends a program.
///
/// A hook at the end of the Java machine comes too late for a window: JavaFX has one of its own
/// beside it, and takes no more work once that has run.
///
/// Of the JDK only `sun.misc.Signal` tells of a signal. It belongs to the supported part of what is
/// called unsupported (JEP 260), but the compiler warns of its name, so it is looked up.
public final class Signals {
    private static final List<String> ENDING = List.of("TERM", "INT", "HUP");
    private static final MethodType ACCEPT = MethodType.methodType(void.class, Object.class);

    private Signals() {}

    /// Does something, on a thread of its own, where the system wants the program to end: it goes
    /// on until it ends itself. A signal that is not known here, or was to be ignored from the
    /// start, keeps its meaning.
    ///
    /// @param leave is given the exit code that tells of the signal: 128 and its number
    /// @return whether all of them are listened to
    public static boolean insteadOfEnding(IntConsumer leave) {
        try {
            Class<?> signal = Class.forName("sun.misc.Signal");
            Class<?> handler = Class.forName("sun.misc.SignalHandler");
            Consumer<Object> told = caught -> leave.accept(128 + number(caught));
            MethodHandle accept =
                    MethodHandles.lookup()
                            .findVirtual(Consumer.class, "accept", ACCEPT)
                            .bindTo(told);
            Object listening = MethodHandleProxies.asInterfaceInstance(handler, accept);
            Method handle = signal.getMethod("handle", signal, handler);
            Constructor<?> named = signal.getConstructor(String.class);
            for (String name : ENDING) handle.invoke(null, named.newInstance(name), listening);
            return true;
        } catch (ReflectiveOperationException e) {
            return false;
        }
    }

    private static int number(Object signal) {
        try {
            Object number = signal.getClass().getMethod("getNumber").invoke(signal);
            return (int) Objects.requireNonNull(number);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e); // the class is there, so its number is
        }
    }
}

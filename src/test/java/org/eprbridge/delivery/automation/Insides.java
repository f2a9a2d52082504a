package org.eprbridge.delivery.automation;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import org.axonframework.config.Configuration;
import org.axonframework.modelling.command.Repository;
import org.eprbridge.platform.eventstore.EventLog;
import org.eprbridge.platform.time.WorkingDays;
import org.eprbridge.safety.Officers;
import org.eprbridge.safety.ReleaseAuthority;
import org.eprbridge.safety.ReleasedChanges;

/** The insides of other rooms are private; the search for a way round the gate walks through the walls on purpose. */
final class Insides {

    private Insides() {}

    static ReleaseAuthority gate(Configuration axon, Officers officers) {
        try {
            var gate = named("org.eprbridge.safety.domain.SignatureInTheReview")
                    .getDeclaredConstructor(Repository.class, Officers.class);
            gate.setAccessible(true);
            return (ReleaseAuthority)
                    gate.newInstance(axon.repository(named("org.eprbridge.safety.domain.SafetyReview")), officers);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    static Object joinsIdeas(Configuration axon) {
        try {
            var handler = named("org.eprbridge.ideas.domain.JoinsIdeas")
                    .getDeclaredConstructor(Repository.class, WorkingDays.class);
            handler.setAccessible(true);
            return handler.newInstance(
                    axon.repository(named("org.eprbridge.ideas.domain.Idea")), WorkingDays.england());
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    static Object takesIncidents(Configuration axon, EventLog log) {
        try {
            var released =
                    named("org.eprbridge.delivery.domain.TellsReleasedChanges").getDeclaredConstructor(EventLog.class);
            released.setAccessible(true);
            var handler = named("org.eprbridge.safety.domain.TakesIncidents")
                    .getDeclaredConstructor(Repository.class, ReleasedChanges.class);
            handler.setAccessible(true);
            return handler.newInstance(
                    axon.repository(named("org.eprbridge.safety.domain.SafetyReview")), released.newInstance(log));
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    static Officers officers(Configuration axon, EventLog log) {
        try {
            var officers = named("org.eprbridge.safety.officers.domain.OfficersInTheLog")
                    .getDeclaredConstructor(Repository.class, EventLog.class);
            officers.setAccessible(true);
            return (Officers) officers.newInstance(
                    axon.repository(named("org.eprbridge.safety.officers.domain.SafetyOfficer")), log);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    @SuppressWarnings("unchecked")
    static Class<Object> leads() {
        return (Class<Object>) named("org.eprbridge.safety.officers.domain.Leads");
    }

    /** Handlers look for it before it is there. */
    @SuppressWarnings("unchecked")
    static <T> T passing(Class<T> what, Object[] to) {
        return (T) Proxy.newProxyInstance(what.getClassLoader(), new Class<?>[] {what}, (self, method, arguments) -> {
            try {
                method.setAccessible(true);
                return method.invoke(to[0], arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        });
    }

    static Class<?> named(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }
}

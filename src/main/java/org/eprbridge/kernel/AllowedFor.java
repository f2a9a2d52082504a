package org.eprbridge.kernel;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Who may send this command or ask this question. A message without it is refused for everybody. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface AllowedFor {

    /**
     * Holding one of these is enough; the first one held, in this order, is the role that the person acted in. Empty: any
     * member of staff who is signed in.
     */
    Role[] value() default {};
}

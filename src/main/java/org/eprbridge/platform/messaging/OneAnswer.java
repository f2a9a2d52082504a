package org.eprbridge.platform.messaging;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import org.axonframework.messaging.responsetypes.InstanceResponseType;

/** Exactly one answer, which may be generic such as a page of cards; Axon alone finds no handler for those. */
class OneAnswer<R> extends InstanceResponseType<R> {

    OneAnswer(Class<R> type) {
        super(type);
    }

    @Override
    public boolean matches(Type handlersAnswer) {
        return super.matches(handlersAnswer)
                || handlersAnswer instanceof ParameterizedType generic
                        && generic.getRawType().equals(expectedResponseType);
    }
}

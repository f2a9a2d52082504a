package org.eprbridge.platform.web;

import io.swagger.v3.core.jackson.TypeNameResolver;

/** Two rooms may both have a Line: the room's word goes before it, ChangeLine and IdeaLine. */
class ShapeNames extends TypeNameResolver {

    @Override
    protected String getNameOfClass(Class<?> shape) {
        var around = shape.getEnclosingClass();
        return around == null ? shape.getSimpleName() : room(around.getSimpleName(), shape.getSimpleName());
    }

    private static String room(String around, String name) {
        String word = around.replaceFirst("(Bodies|Answers|Api)$", "");
        String one = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
        return name.contains(one) ? name : one + name;
    }
}

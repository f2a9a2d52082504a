package org.eprbridge.similarity.index;

import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Hands the terms of a paper to Lucene, those of its title several times. */
final class TermTokens extends TokenStream {

    private final CharTermAttribute token = addAttribute(CharTermAttribute.class);
    private final Iterator<String> keys;

    TermTokens(List<String> keys) {
        this.keys = keys.iterator();
    }

    @Override
    public boolean incrementToken() {
        if (!keys.hasNext()) {
            return false;
        }
        clearAttributes();
        token.setEmpty().append(keys.next());
        return true;
    }
}

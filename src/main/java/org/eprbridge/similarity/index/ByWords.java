package org.eprbridge.similarity.index;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;

/** Finds papers by their words and what these mean (BM25). */
final class ByWords {

    private static final Set<String> ONLY_THE_ID = Set.of(WordIndex.ID);

    private ByWords() {}

    /** How much of what was asked each paper says, from 0 to 1. */
    static Map<String, Double> find(WordIndex shelf, Question question, int atMost) {
        return question.terms().isEmpty() ? Map.of() : shelf.look(searcher -> find(searcher, question, atMost));
    }

    private static Map<String, Double> find(IndexSearcher searcher, Question question, int atMost) throws IOException {
        var hits = searcher.search(query(question), atMost);
        double all = everything(searcher, question);
        var stored = searcher.storedFields();
        var found = new HashMap<String, Double>();
        for (var hit : hits.scoreDocs) {
            var id = stored.document(hit.doc, ONLY_THE_ID).get(WordIndex.ID);
            found.put(id, Math.min(1, hit.score / all));
        }
        return found;
    }

    private static BooleanQuery query(Question question) {
        var query = new BooleanQuery.Builder();
        question.terms()
                .forEach(term -> query.add(
                        new BoostQuery(new TermQuery(new Term(WordIndex.SAYS, term.key())), (float) term.weight()),
                        BooleanClause.Occur.SHOULD));
        return query.build();
    }

    /** What a paper would reach that says everything that was asked: the score of one word that stands everywhere once. */
    private static double everything(IndexSearcher searcher, Question question) throws IOException {
        double papers = Math.max(1, searcher.getIndexReader().numDocs());
        double sum = 0;
        for (var term : question.terms()) {
            double with = searcher.getIndexReader().docFreq(new Term(WordIndex.SAYS, term.key()));
            sum += term.weight() * Math.log(1 + (papers - with + 0.5) / (with + 0.5));
        }
        return Math.max(sum, 1e-6);
    }
}

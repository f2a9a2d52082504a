package org.eprbridge.similarity.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.eprbridge.similarity.words.Reader;

/** The words of papers of one kind, in memory. Features do not compete with ideas for how rare a word is. */
final class WordIndex implements AutoCloseable {

    static final String ID = "id";
    static final String SAYS = "says";

    private static final String TITLE = "title";
    private static final String GIST = "gist";
    private static final String REST = "rest";
    private static final int[] TIMES = {3, 2, 1};
    private static final FieldType TERMS = terms();

    private final Reader reader;
    private final IndexWriter writer;
    private final SearcherManager searchers;

    WordIndex(Reader reader) {
        this.reader = reader;
        try {
            this.writer = new IndexWriter(new ByteBuffersDirectory(), new IndexWriterConfig(new KeywordAnalyzer()));
            this.searchers = new SearcherManager(writer, new SearcherFactory());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FieldType terms() {
        var type = new FieldType();
        type.setTokenized(true);
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
        type.freeze();
        return type;
    }

    /** In place of what was known under the same id. */
    void put(Paper paper) {
        var document = new Document();
        document.add(new StringField(ID, paper.id(), Field.Store.YES));
        document.add(new StoredField(TITLE, paper.title()));
        document.add(new StoredField(GIST, paper.gist()));
        document.add(new StoredField(REST, paper.rest()));
        document.add(new Field(SAYS, new TermTokens(keys(paper)), TERMS));
        try {
            writer.updateDocument(new Term(ID, paper.id()), document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void remove(String id) {
        try {
            writer.deleteDocuments(new Term(ID, id));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> keys(Paper paper) {
        var keys = new ArrayList<String>();
        for (int part = 0; part < TIMES.length; part++) {
            for (var term : reader.read(paper.parts().get(part))) {
                for (int time = 0; time < TIMES[part]; time++) {
                    keys.add(term.key());
                }
            }
        }
        return keys;
    }

    /** From now on people find what was put there before. */
    void show() {
        try {
            searchers.maybeRefreshBlocking();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    <T> T look(Glance<T> glance) {
        try {
            var searcher = searchers.acquire();
            try {
                return glance.at(searcher);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Empty when it is not shown yet. */
    Optional<Paper> paper(String id) {
        return look(searcher -> {
            var hits = searcher.search(new TermQuery(new Term(ID, id)), 1).scoreDocs;
            return hits.length == 0
                    ? Optional.empty()
                    : Optional.of(paper(searcher.storedFields().document(hits[0].doc)));
        });
    }

    private static Paper paper(Document stored) {
        return new Paper(stored.get(ID), stored.get(TITLE), stored.get(GIST), stored.get(REST));
    }

    @Override
    public void close() {
        try {
            searchers.close();
            writer.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Something that is read from all papers as they are at one moment. */
    @FunctionalInterface
    interface Glance<T> {

        T at(IndexSearcher searcher) throws IOException;
    }
}

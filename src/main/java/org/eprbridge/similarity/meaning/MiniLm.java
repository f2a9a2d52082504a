package org.eprbridge.similarity.meaning;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import dev.langchain4j.model.embedding.onnx.AbstractInProcessEmbeddingModel;
import dev.langchain4j.model.embedding.onnx.OnnxBertBiEncoder;
import dev.langchain4j.model.embedding.onnx.PoolingMode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/**
 * all-MiniLM-L6-v2, a small model that lies within its jar and runs on one processor. It calls nobody and keeps nothing.
 */
public final class MiniLm implements LanguageModel {

    private static final String MODEL = "all-minilm-l6-v2-q";

    /** So many characters are some fifty words; more would only make somebody wait. */
    private static final int LONGEST = 256;

    private final Encoder encoder;

    /** @throws RuntimeException or a {@link LinkageError} where this machine cannot run it */
    public MiniLm() {
        stayAtHome();
        try (var model = resource(".onnx");
                var tokens = resource("-tokenizer.json")) {
            var environment = OrtEnvironment.getEnvironment();
            var session = environment.createSession(model.readAllBytes(), oneQuietThread());
            this.encoder = new Encoder(new OnnxBertBiEncoder(environment, session, tokens, PoolingMode.MEAN));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (OrtException e) {
            throw new IllegalStateException("The language model cannot be loaded.", e);
        }
    }

    /** The reader of tokens unpacks a library, and would count its users on a server elsewhere. */
    private static void stayAtHome() {
        System.setProperty("OPT_OUT_TRACKING", "true");
        System.setProperty("ai.djl.offline", "true");
        if (System.getProperty("DJL_CACHE_DIR") == null && System.getenv("DJL_CACHE_DIR") == null) {
            System.setProperty("DJL_CACHE_DIR", System.getProperty("java.io.tmpdir") + "/epr-bridge-djl");
        }
    }

    /** Others have work to do on this machine: no second thread, and no waiting by running in circles. */
    private static OrtSession.SessionOptions oneQuietThread() throws OrtException {
        var options = new OrtSession.SessionOptions();
        options.setIntraOpNumThreads(1);
        options.setInterOpNumThreads(1);
        options.addConfigEntry("session.intra_op.allow_spinning", "0");
        return options;
    }

    private static InputStream resource(String ending) {
        return Objects.requireNonNull(MiniLm.class.getResourceAsStream("/" + MODEL + ending), MODEL + ending);
    }

    @Override
    public float[] directionOf(String text) {
        var bounded = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        return Directions.ofLengthOne(
                encoder.embed(bounded.isBlank() ? "." : bounded).content().vector());
    }

    /** The library's own encoder takes every processor that it can get. */
    private static final class Encoder extends AbstractInProcessEmbeddingModel {

        private final OnnxBertBiEncoder encoder;

        Encoder(OnnxBertBiEncoder encoder) {
            super(Runnable::run);
            this.encoder = encoder;
        }

        @Override
        protected OnnxBertBiEncoder model() {
            return encoder;
        }
    }
}

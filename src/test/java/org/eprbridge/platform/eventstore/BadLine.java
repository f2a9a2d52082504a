package org.eprbridge.platform.eventstore;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** A line to a database that may be cut in the middle of a word, or be slow, or be down for a while. */
final class BadLine implements AutoCloseable {

    private final int target;
    private final Random chance;
    private final ServerSocket door;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final AtomicLong cuts = new AtomicLong();
    private volatile int cutsInAThousand;
    private volatile int slowestMillis;
    private volatile boolean down;

    BadLine(int target, long seed) {
        this.target = target;
        this.chance = new Random(seed);
        try {
            this.door = new ServerSocket(0, 64, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofPlatform().daemon().name("bad-line").start(this::accept);
    }

    int port() {
        return door.getLocalPort();
    }

    long cuts() {
        return cuts.get();
    }

    void behave(int cutsInAThousand, int slowestMillis) {
        this.cutsInAThousand = cutsInAThousand;
        this.slowestMillis = slowestMillis;
    }

    void goDown() {
        down = true;
        open.forEach(BadLine::quietly);
    }

    void comeBack() {
        down = false;
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                var here = door.accept();
                if (down) {
                    here.close();
                    continue;
                }
                var there = new Socket(InetAddress.getLoopbackAddress(), target);
                here.setTcpNoDelay(true);
                there.setTcpNoDelay(true);
                open.add(here);
                open.add(there);
                carry(here, there);
                carry(there, here);
            } catch (IOException e) {
                // the next one may come through
            }
        }
    }

    private void carry(Socket from, Socket to) {
        Thread.ofVirtual().start(() -> {
            var buffer = new byte[8_192];
            try (from;
                    to) {
                for (int read = from.getInputStream().read(buffer);
                        read >= 0;
                        read = from.getInputStream().read(buffer)) {
                    if (slowestMillis > 0 && chance.nextInt(10) == 0) {
                        TimeUnit.MILLISECONDS.sleep(chance.nextInt(slowestMillis));
                    }
                    boolean cut = chance.nextInt(1_000) < cutsInAThousand;
                    to.getOutputStream().write(buffer, 0, cut ? chance.nextInt(read + 1) : read);
                    if (cut) {
                        cuts.incrementAndGet();
                        return;
                    }
                }
            } catch (IOException | InterruptedException e) {
                // the other side has gone
            } finally {
                open.remove(from);
                open.remove(to);
            }
        });
    }

    private static void quietly(Closeable socket) {
        try {
            socket.close();
        } catch (IOException e) {
            // it was closed already
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
        open.forEach(BadLine::quietly);
    }
}

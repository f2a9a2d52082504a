package org.eprbridge.platform.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Taking a file from a browser")
class LimitedUploadTest {

    final List<String> names = new ArrayList<>();
    final List<byte[]> contents = new ArrayList<>();
    final LimitedUpload upload = new LimitedUpload(5, (name, content) -> {
        names.add(name);
        contents.add(content);
    });

    @Test
    void gives_it_as_it_is() throws IOException {
        upload.handleUploadRequest(sending(new ByteArrayInputStream(new byte[] {1, 2, 3, 4, 5})));

        assertThat(names).containsExactly("list.csv");
        assertThat(contents).containsExactly(new byte[] {1, 2, 3, 4, 5});
    }

    @Test
    void reads_one_byte_more_than_wanted_of_one_that_does_not_end() throws IOException {
        upload.handleUploadRequest(sending(new InputStream() {
            @Override
            public int read() {
                return 7;
            }
        }));

        assertThat(contents)
                .singleElement()
                .satisfies(content -> assertThat(content).hasSize(6));
    }

    private static UploadEvent sending(InputStream content) {
        var screen = mock(UI.class);
        when(screen.access(any())).thenAnswer(call -> {
            call.<Command>getArgument(0).execute();
            return null;
        });
        var event = mock(UploadEvent.class);
        when(event.getInputStream()).thenReturn(content);
        when(event.getFileName()).thenReturn("list.csv");
        when(event.getUI()).thenReturn(screen);
        return event;
    }
}

package org.dateline.background;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class BackgroundThreadsTest {

    private final List<String> seen = new ArrayList<>();

    @Start
    void open(Stage stage) {
        stage.show();
    }

    @Test
    void hands_the_result_of_the_newest_request_back_on_the_ui_thread_and_drops_the_others() throws Exception {
        Background background = new BackgroundThreads();
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch done = new CountDownLatch(1);

        background.run(
                Lane.FILTERING,
                () -> {
                    asked.await();
                    return "old";
                },
                seen::add,
                failure -> seen.add("failed"));
        background.run(
                Lane.FILTERING,
                () -> "new",
                result -> {
                    seen.add(result + (Platform.isFxApplicationThread() ? " on the UI thread" : ""));
                    done.countDown();
                },
                failure -> seen.add("failed"));
        asked.countDown();

        assertThat(done.await(30, TimeUnit.SECONDS)).isTrue();
        assertThat(seen).containsExactly("new on the UI thread");
    }

    @Test
    void hands_a_failure_to_its_own_callback() {
        Background.direct()
                .run(
                        Lane.OPENING,
                        () -> {
                            throw new IOException("gone");
                        },
                        result -> seen.add("done"),
                        failure -> seen.add(String.valueOf(failure.getMessage())));

        assertThat(seen).containsExactly("gone");
    }
}

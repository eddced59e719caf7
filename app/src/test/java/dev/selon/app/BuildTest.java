package dev.selon.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** The build itself: stands until the first real test of this module. */
class BuildTest {

    @Test
    void prints_its_usage() {
        assertThat(new CommandLine(new Main()).getUsageMessage()).contains("Usage: selon");
    }
}

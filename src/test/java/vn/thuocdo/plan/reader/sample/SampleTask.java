package vn.thuocdo.plan.reader.sample;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A task as it was written into a sample, to compare with what is read.
public record SampleTask(String text, @Nullable String objective, @Nullable String product, @Nullable String lead,
        List<String> coordinators, SampleWords.@Nullable Due due) {}

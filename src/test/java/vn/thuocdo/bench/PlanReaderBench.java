package vn.thuocdo.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import vn.thuocdo.plan.reader.PlanReader;

/// How long a plan takes to read: cold is the first plan of a fresh process, warm the median after ten seconds.
final class PlanReaderBench {
    private static final List<String> PLANS = List.of("loc-hoa-2025", "van-phuoc-2024", "thuan-chau-2025");
    private static final long WARM_UP = 8_000_000_000L;
    private static final int MEASURED = 200;

    private PlanReaderBench() {}

    public static void main(String[] arguments) throws IOException {
        byte[] first = file(PLANS.getFirst());
        System.out.printf(Locale.ROOT, "plan read time cold: %,.0f ms%n", time(first));
        for (var name : PLANS) {
            byte[] plan = file(name);
            var start = System.nanoTime();
            while (System.nanoTime() - start < WARM_UP / PLANS.size())
                time(plan);
            var times = new double[MEASURED];
            for (int i = 0; i < MEASURED; i++)
                times[i] = time(plan);
            Arrays.sort(times);
            System.out.printf(Locale.ROOT, "plan read time warm, %s: %,.1f ms%n", name, times[MEASURED / 2]);
        }
    }

    private static byte[] file(String name) throws IOException {
        return Files.readAllBytes(Path.of("src/test/resources/plans", name + ".docx"));
    }

    private static double time(byte[] plan) throws IOException {
        var start = System.nanoTime();
        var read = PlanReader.read(new ByteArrayInputStream(plan));
        if (read.tasks().isEmpty())
            throw new IllegalStateException("nothing was read");
        return (System.nanoTime() - start) / 1e6;
    }
}

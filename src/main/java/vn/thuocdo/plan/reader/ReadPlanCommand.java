package vn.thuocdo.plan.reader;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import vn.thuocdo.plan.reader.model.UnreadablePlan;

/// Prints a plan as JSON: `bin/read-plan FILE`. Exit status 1 when the file cannot be read, 2 on wrong use.
final class ReadPlanCommand {

    private ReadPlanCommand() {}

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(arguments, out, err));
    }

    static int run(String[] arguments, PrintStream out, PrintStream err) {
        if (arguments.length != 1) {
            err.println("usage: bin/read-plan FILE.docx");
            return 2;
        }
        try {
            out.println(PlanJson.of(PlanReader.read(Path.of(arguments[0]))));
            return 0;
        } catch (UnreadablePlan refused) {
            err.println(arguments[0] + ": " + refused.reason().key());
            return 1;
        } catch (IOException failure) {
            err.println(arguments[0] + ": " + failure.getClass().getSimpleName() + " " + failure.getMessage());
            return 1;
        }
    }
}

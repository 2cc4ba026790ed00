package vn.thuocdo;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import vn.thuocdo.audit.AuditFault;
import vn.thuocdo.audit.AuditFinding;
import vn.thuocdo.audit.AuditVerification;
import vn.thuocdo.database.OpenDatabase;

/// `bin/verify-audit`: tells whether the audit trail is as it was sealed. Looks at the database that `THUOCDO_DB_URL`
/// names, else at the one in `THUOCDO_DATA`, whether the product runs or not. Ends with 0 when it is sound, with 1 when a
/// record was tampered with, and then names the first.
public final class VerifyAudit {
    private VerifyAudit() {}

    /// Takes no arguments.
    public static void main(String[] args) throws Exception {
        System.exit(run(System.getenv()));
    }

    private static int run(Map<String, String> environment) throws Exception {
        var data = Path.of(Objects.requireNonNullElse(environment.get("THUOCDO_DATA"), "./data")).toAbsolutePath();
        try (var database = OpenDatabase.of(environment, data)) {
            var finding = new AuditVerification(database.source(), data).ofAll();
            System.out.printf("%d records in %d sealed batches, %d not sealed yet%n", finding.entries(),
                    finding.batches(), finding.unsealed());
            report(finding);
            return finding.sound() ? 0 : 1;
        }
    }

    private static void report(AuditFinding finding) {
        if (finding.sound()) {
            System.out.println("sound: every record is as it was sealed");
            return;
        }
        System.out.println("BROKEN, first at: " + line(finding.faults().getFirst()));
        finding.faults().stream().skip(1).forEach(fault -> System.out.println("  then: " + line(fault)));
    }

    private static String line(AuditFault fault) {
        return fault.kind() + (fault.entry() == null ? "" : " record " + fault.entry()) + " agency " + fault.agency()
                + (fault.batch() == null ? "" : " batch " + fault.batch())
                + (fault.about().isEmpty() ? "" : " (" + fault.about() + ")");
    }
}

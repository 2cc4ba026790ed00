package vn.thuocdo.identity;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thuocdo.kernel.Changes;
import vn.thuocdo.kernel.Conflict;
import vn.thuocdo.kernel.UnitId;

/// What an agency asks of everybody who signs in.
@Component
@Transactional
public class SignInRules {
    private final JdbcClient database;
    private final AccountPolicy policy;
    private final Changes changes;

    SignInRules(JdbcClient database, AccountPolicy policy, Changes changes) {
        this.database = database;
        this.policy = policy;
        this.changes = changes;
    }

    /// The rule of an agency; everything is off until somebody switches it on.
    @Transactional(readOnly = true)
    public SignInRule of(UnitId agency) {
        return database.sql("""
                select second_factor_for_administrators, version from identity.sign_in_rule where agency = :agency""")
                .param("agency", agency.value())
                .query((row, n) -> new SignInRule(row.getBoolean(1), row.getInt(2))).optional()
                .orElse(SignInRule.NONE);
    }

    /// Sets whether administrators must use a second factor; counts from each one's next sign-in.
    ///
    /// @param version the version that was read
    public void requireSecondFactor(UnitId agency, boolean required, int version) {
        policy.mustManage(agency);
        var was = of(agency);
        int rows = database.sql("""
                insert into identity.sign_in_rule as r (agency, second_factor_for_administrators, version)
                values (:agency, :required, 1)
                on conflict (agency) do update set second_factor_for_administrators = :required, version = r.version + 1
                where r.version = :version""").param("agency", agency.value()).param("required", required)
                .param("version", version).update();
        Conflict.unlessOne(rows, "sign-in-rule");
        changes.tell(agency, Changes.ref("identity", "sign-in-rule", agency.value()), "", "identity.rule-changed", was,
                of(agency), null);
    }
}

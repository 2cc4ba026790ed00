package vn.thuocdo.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.thuocdo.kernel.AccountId;
import vn.thuocdo.kernel.UnitId;
import vn.thuocdo.kernel.Vietnam;

/// Reads of who works where today. Names and positions of officials are public; pages and API narrow to the agencies
/// that a person sees.
@Component
public class Staff {
    private final StaffStore staff;
    private final Clock clock;

    Staff(StaffStore staff, Clock clock) {
        this.staff = staff;
        this.clock = clock;
    }

    /// Everybody who holds a position in exactly this unit: the head first, then by place of the position and name.
    public List<StaffMember> inUnit(UnitId unit) {
        return staff.inUnit(unit, today());
    }

    /// Everybody who holds a position in the agency on the day: unit by unit, heads first.
    public List<StaffMember> inAgency(UnitId agency, LocalDate on) {
        return staff.inAgency(agency, on);
    }

    /// The head of the unit, or empty while the seat is vacant.
    public Optional<StaffMember> headOf(UnitId unit) {
        return inUnit(unit).stream().filter(StaffMember::head).findFirst();
    }

    /// The chairman of the agency; while that seat is vacant the first vice chairman.
    public Optional<StaffMember> leaderOf(UnitId agency) {
        return leadersOf(agency).stream().findFirst();
    }

    /// Chairman and vice chairmen of the agency, the chairman first.
    public List<StaffMember> leadersOf(UnitId agency) {
        return staff.leaders(agency, today());
    }

    /// The positions that the account's person holds, the main one first.
    public List<StaffMember> positionsOf(AccountId account) {
        return staff.ofAccount(account, today());
    }

    /// The main position of the account's person, or empty when the person holds none today.
    public Optional<StaffMember> of(AccountId account) {
        return positionsOf(account).stream().findFirst();
    }

    private LocalDate today() {
        return Vietnam.today(clock);
    }
}

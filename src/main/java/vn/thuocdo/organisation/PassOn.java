package vn.thuocdo.organisation;

import org.springframework.stereotype.Component;
import vn.thuocdo.organisation.spi.Succession;

/// Passes everything that hangs on earlier units to their successors and ends the earlier ones the day before: staff,
/// open work of all modules, remembered names, accounts.
@Component
class PassOn {
    private final MoveStaff staff;
    private final Handover handover;
    private final UnitNameStore names;
    private final DelegationStore delegations;
    private final PlaceAccounts accounts;
    private final UnitStore units;

    PassOn(MoveStaff staff, Handover handover, UnitNameStore names, DelegationStore delegations,
            PlaceAccounts accounts, UnitStore units) {
        this.staff = staff;
        this.handover = handover;
        this.names = names;
        this.delegations = delegations;
        this.accounts = accounts;
        this.units = units;
    }

    /// @param keepSeats whether heads and leaders may take the same seat in the successor
    void passOn(Succession succession, Lineage.Kind kind, boolean keepSeats) {
        var last = succession.on().minusDays(1);
        var unseated = staff.move(succession, keepSeats);
        handover.pass(succession, kind);
        if (succession.changesAgency()) {
            names.carryOver(succession);
            delegations.withdrawAll(succession.fromAgency(), last);
            accounts.follow(succession, unseated);
        }
        accounts.placeAll(succession.toAgency());
        succession.units().keySet().forEach(unit -> units.end(succession.fromAgency(), unit, last));
    }
}

package vn.thuocdo.organisation;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.thuocdo.organisation.spi.OpenWork;
import vn.thuocdo.organisation.spi.Succession;
import vn.thuocdo.organisation.spi.UnitSuccession;

/// Passes open work and lineage from earlier units to their successors.
@Component
class Handover {
    private final ObjectProvider<UnitSuccession> followers;
    private final FrameStore frames;

    Handover(ObjectProvider<UnitSuccession> followers, FrameStore frames) {
        this.followers = followers;
        this.frames = frames;
    }

    /// What is still open at the unit, of all modules.
    List<OpenWork> openWork(Unit unit) {
        return followers.orderedStream()
                .flatMap(follower -> follower.openWork(unit.agency(), unit.id()).stream()).toList();
    }

    /// Moves everything open and notes who follows whom; part of the caller's transaction.
    void pass(Succession succession, Lineage.Kind kind) {
        followers.orderedStream().forEach(follower -> follower.succeed(succession));
        succession.units().forEach((earlier, later) -> frames.add(succession.toAgency(), succession.fromAgency(),
                new Lineage(later, earlier, succession.on(), kind, succession.document())));
    }
}

package vn.thuocdo.document;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.thuocdo.document.official.OfficialDocument;
import vn.thuocdo.document.official.print.OfficialPrint;
import vn.thuocdo.kernel.Actor;
import vn.thuocdo.kernel.Changes;
import vn.thuocdo.kernel.CurrentActor;
import vn.thuocdo.kernel.Ids;
import vn.thuocdo.kernel.SourceRef;

/// The door to documents as they were issued. Issuing prints the document under its number and day and keeps both files
/// for good; the files are found by whoever may see the record they were made from. Drafts are printed by
/// [OfficialPrint] and kept nowhere.
@Component
public class OfficialDocuments {
    private final OfficialDocumentStore store;
    private final Files files;
    private final Changes changes;
    private final CurrentActor current;
    private final Clock clock;

    OfficialDocuments(OfficialDocumentStore store, Files files, Changes changes, CurrentActor current, Clock clock) {
        this.store = store;
        this.files = files;
        this.changes = changes;
        this.current = current;
        this.clock = clock;
    }

    /// Issues a document under a number taken in the same transaction; the number's subject is the record it belongs to.
    /// The caller has checked that the person may issue it.
    @Transactional(propagation = Propagation.MANDATORY)
    public IssuedDocument issue(OfficialDocument document, IssuedNumber number) {
        var actor = current.get();
        var printed = document.issued(number.toNotation(), number.date());
        var id = Ids.next();
        var self = OfficialDocumentAccess.ref(id);
        var name = number.notation().replace('/', '-') + " " + document.title();
        var docx = files.attach(self, new Upload(name + ".docx", OfficialPrint.docx(printed)));
        var pdf = files.attach(self, new Upload(name + ".pdf", OfficialPrint.pdf(printed)));
        var issued = new IssuedDocument(actor.agency(), id, Objects.requireNonNull(number.subject(), "subject"),
                number.book(), number.number(), number.notation(), number.date(), document.type(), document.title(),
                docx.id(), pdf.id(), actor.name(), clock.instant().truncatedTo(ChronoUnit.MICROS));
        store.add(issued, actor.account());
        tell(actor, issued);
        return issued;
    }

    /// The documents issued from a record, the oldest first. The caller has checked that the person may see the record.
    @Transactional(readOnly = true)
    public List<IssuedDocument> of(SourceRef subject) {
        return store.ofRecord(subject);
    }

    private void tell(Actor actor, IssuedDocument issued) {
        changes.tell(actor.agency(), OfficialDocumentAccess.ref(issued.id()), issued.notation(),
                "document.official.issued", null, issued, null);
    }
}

package vn.thuocdo.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thuocdo.kernel.Actor;
import vn.thuocdo.kernel.Conflict;
import vn.thuocdo.kernel.CurrentActor;
import vn.thuocdo.kernel.Ids;
import vn.thuocdo.kernel.Missing;
import vn.thuocdo.kernel.NotAllowed;
import vn.thuocdo.kernel.Refused;
import vn.thuocdo.kernel.SourceRef;
import vn.thuocdo.kernel.Vietnam;

@SpringBootTest
class NumberBooksModuleTests {
    private final NumberBooks books;
    private final NumberBookQueries queries;
    private final CurrentActor current;
    private final TransactionTemplate transaction;
    private final JdbcClient database;
    private final LocalDate today;
    private final Desk desk = Desk.anywhere();

    NumberBooksModuleTests(NumberBooks books, NumberBookQueries queries, CurrentActor current,
            PlatformTransactionManager transactions, JdbcClient database, Clock clock) {
        this.books = books;
        this.queries = queries;
        this.current = current;
        this.transaction = new TransactionTemplate(transactions);
        this.database = database;
        this.today = Vietnam.today(clock);
    }

    @Test
    void numbersDocumentsInOrderAndWritesThemAsTheDecreeWants() {
        assertThat(take("KH", today).notation()).isEqualTo("01/KH-UBND");
        assertThat(take("KH", today).notation()).isEqualTo("02/KH-UBND");
        assertThat(take("QĐ", today).notation()).isEqualTo("01/QĐ-UBND");
        assertThat(as(desk.chairman(), () -> transaction.execute(status -> books
                .take(new NumberRequest("CV", today, "VHXH", "Đôn đốc", subject(), "/tasks")))).notation())
                .isEqualTo("01/UBND-VHXH");
    }

    @Test
    void beginsAnewEachYearWithTheTemplateOfTheLastOne() {
        var lastYear = today.minusYears(1);
        as(desk.administrator(), () -> books
                .open(new NumberBookDraft("KH", lastYear.getYear(), "Kế hoạch", "{number:000}/KH-UBND-{year}", 41,
                        "")));
        assertThat(take("KH", lastYear).notation()).isEqualTo("041/KH-UBND-" + lastYear.getYear());
        assertThat(take("KH", today).notation()).isEqualTo("001/KH-UBND-" + today.getYear());
    }

    @Test
    void givesAwaitedNotationsForDrafts() {
        assertThat(as(desk.chairman(), () -> books.awaited("BC", today, null)).symbol()).isEqualTo("BC-UBND");
        assertThat(as(desk.chairman(), () -> books.awaited("CV", today, "TC")).symbol()).isEqualTo("UBND-TC");
    }

    @Test
    void takesNumbersOnlyInsideATransaction() {
        assertThatThrownBy(() -> as(desk.chairman(),
                () -> books.take(new NumberRequest("KH", today, null, "x", subject(), ""))))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void givesANumberBackWhenTheIssueFails() {
        take("KH", today);
        assertThatThrownBy(() -> as(desk.chairman(), () -> transaction.execute(status -> {
            assertThat(books.take(new NumberRequest("KH", today, null, "x", subject(), "")).number()).isEqualTo(2);
            throw new IllegalStateException("printer on fire");
        }))).hasMessage("printer on fire");
        assertThat(take("KH", today).number()).isEqualTo(2);
    }

    @Test
    void givesANumberBackWhenTheConnectionIsKilled() {
        take("KH", today);
        assertThatThrownBy(() -> as(desk.chairman(), () -> transaction.execute(status -> {
            var process = database.sql("select pg_backend_pid()").query((row, number) -> row.getInt(1)).single();
            var taken = books.take(new NumberRequest("KH", today, null, "x", subject(), ""));
            CompletableFuture.runAsync(() -> database.sql("select pg_terminate_backend(?)").param(process)
                    .query((row, number) -> row.getBoolean(1)).single()).join();
            return taken;
        }))).isInstanceOf(RuntimeException.class);
        assertThat(take("KH", today).number()).isEqualTo(2);
        assertThat(stored("KH")).containsExactly(1, 2);
    }

    @Test
    void neitherSkipsNorRepeatsWhenManyIssueAtOnceAndSomeFail() throws Exception {
        var taken = Collections.synchronizedList(new ArrayList<Integer>());
        try (var threads = Executors.newFixedThreadPool(12)) {
            var work = IntStream.range(0, 240).<Callable<Void>>mapToObj(each -> () -> {
                as(desk.chairman(), () -> transaction.execute(status -> {
                    var number = books.take(new NumberRequest("QĐ", today, null, "Lần " + each, subject(), ""))
                            .number();
                    if (each % 3 == 0)
                        status.setRollbackOnly();
                    else
                        taken.add(number);
                    return number;
                }));
                return null;
            }).toList();
            for (var done : threads.invokeAll(work))
                done.get();
        }
        assertThat(taken).hasSize(160);
        assertThat(taken.stream().sorted()).containsExactlyElementsOf(IntStream.rangeClosed(1, 160).boxed().toList());
        assertThat(stored("QĐ")).containsExactlyElementsOf(IntStream.rangeClosed(1, 160).boxed().toList());
    }

    @Test
    void refusesDaysThatGoBackOrLieInTheFuture() {
        take("KH", today);
        assertThat(refusal(() -> take("KH", today.minusDays(1)))).isEqualTo("document.number.goes-back");
        assertThat(refusal(() -> take("KH", today.plusDays(1)))).isEqualTo("document.number.in-future");
    }

    @Test
    void reservesANumberAndGivesItToALaterDocument() {
        take("KH", today);
        var book = book("KH");
        var kept = as(desk.administrator(), () -> books.reserve(book, "Văn bản mật"));
        assertThat(kept.number()).isEqualTo(2);
        assertThat(take("KH", today).number()).isEqualTo(3);
        var used = as(desk.chairman(), () -> transaction.execute(status -> books.takeReserved(book, 2,
                new NumberRequest("KH", today, null, "Kế hoạch mật", subject(), ""))));
        assertThat(used.state()).isEqualTo(IssuedNumber.State.TAKEN);
        assertThat(refusal(() -> as(desk.chairman(), () -> transaction.execute(status -> books.takeReserved(book, 2,
                new NumberRequest("KH", today, null, "x", subject(), "")))))).isEqualTo("document.number.not-reserved");
    }

    @Test
    void cancelsWithAReasonAndNeverGivesTheNumberAgain() {
        take("KH", today);
        var book = book("KH");
        assertThat(refusal(() -> run(desk.administrator(), () -> books.cancel(book, 1, " "))))
                .isEqualTo("document.number.reason-missing");
        run(desk.administrator(), () -> books.cancel(book, 1, "Ban hành nhầm"));
        assertThat(take("KH", today).number()).isEqualTo(2);
        assertThat(as(desk.administrator(), () -> queries.numbers(book, "nham", null)).rows())
                .extracting(IssuedNumber::number).containsExactly(1);
    }

    @Test
    void goesForwardWithAReasonAndKeepsTheNumbersLeftOut() {
        take("KH", today);
        var book = book("KH");
        var draft = new NumberBookDraft("KH", today.getYear(), "Kế hoạch", "{number:00}/KH-UBND", 5, "");
        assertThat(refusal(() -> run(desk.administrator(), () -> books.change(book, 0, draft))))
                .isEqualTo("document.number.reason-missing");
        run(desk.administrator(), () -> books.change(book, 0, new NumberBookDraft("KH", today.getYear(), "Kế hoạch",
                "{number:00}/KH-UBND", 5, "Ghi sổ giấy khi mất điện")));
        assertThat(take("KH", today).number()).isEqualTo(5);
        assertThat(stored("KH")).containsExactly(1, 2, 3, 4, 5);
        assertThat(refusal(() -> run(desk.administrator(), () -> books.change(book, 1, new NumberBookDraft("KH",
                today.getYear(), "Kế hoạch", "{number:00}/KH-UBND", 3, "x")))))
                .isEqualTo("document.number-book.goes-back");
        assertThatThrownBy(() -> run(desk.administrator(), () -> books.change(book, 0, draft)))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void refusesTemplatesThatCannotNumberAndBooksThatExist() {
        for (var template : List.of("KH-UBND", "{number}", "{number:00}/", "KH/{number}", "{number}/{who}",
                "{number}/ <b>"))
            assertThat(refusal(() -> open("TB", template))).isEqualTo("document.number-book.template-unreadable");
        open("TB", "{number:00}/TB-UBND");
        assertThat(refusal(() -> open("TB", "{number:00}/TB-UBND"))).isEqualTo("document.number-book.twice");
    }

    @Test
    void isKeptByAdministratorsOfTheAgencyAlone() {
        take("KH", today);
        var book = book("KH");
        assertThatThrownBy(() -> as(desk.chairman(), () -> books.reserve(book, "x"))).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> as(desk.specialist(), () -> queries.get(book))).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> as(Desk.anywhere().administrator(), () -> queries.get(book)))
                .isInstanceOf(Missing.class);
    }

    @Test
    void pagesThroughTheNumbersOfABook() {
        as(desk.chairman(), () -> transaction.execute(status -> IntStream.range(0, 120)
                .mapToObj(each -> books.take(new NumberRequest("BC", today, null, "Báo cáo " + each, subject(), "")))
                .toList()));
        var book = book("BC");
        var first = as(desk.administrator(), () -> queries.numbers(book, "", null));
        var second = as(desk.administrator(), () -> queries.numbers(book, "", first.next()));
        assertThat(first.rows()).hasSize(50).first().extracting(IssuedNumber::number).isEqualTo(120);
        assertThat(second.rows().getFirst().number()).isEqualTo(70);
    }

    private IssuedNumber take(String kind, LocalDate date) {
        return as(desk.chairman(), () -> transaction
                .execute(status -> books.take(new NumberRequest(kind, date, null, "Văn bản", subject(), "/x"))));
    }

    private NumberBookId open(String kind, String template) {
        return as(desk.administrator(),
                () -> books.open(new NumberBookDraft(kind, today.getYear(), "Thông báo", template, 1, "")));
    }

    private NumberBookId book(String kind) {
        return as(desk.administrator(), () -> queries.ofYear(today.getYear())).stream()
                .filter(book -> book.kind().equals(kind)).findFirst().orElseThrow().id();
    }

    private List<Integer> stored(String kind) {
        return database.sql("select number from document.issued_number where agency = ? and book = ? order by number")
                .param(desk.agency().value()).param(book(kind).value()).query((row, number) -> row.getInt(1)).list();
    }

    private static String refusal(Runnable act) {
        try {
            act.run();
        } catch (Refused refused) {
            return refused.refusals().getFirst().code();
        }
        throw new AssertionError("was not refused");
    }

    private static SourceRef subject() {
        return new SourceRef("plan", "plan", Ids.next());
    }

    private <T> T as(Actor actor, Supplier<T> work) {
        return current.as(actor, work);
    }

    private void run(Actor actor, Runnable work) {
        current.runAs(actor, work);
    }
}

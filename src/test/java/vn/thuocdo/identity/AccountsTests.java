package vn.thuocdo.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import vn.thuocdo.kernel.Conflict;
import vn.thuocdo.kernel.Missing;
import vn.thuocdo.kernel.NotAllowed;
import vn.thuocdo.kernel.Refused;
import vn.thuocdo.kernel.Role;
import vn.thuocdo.kernel.UnitId;
import vn.thuocdo.testing.People;

/// Administrators manage the accounts of their agency, nobody else's, and never lock themselves out.
@SpringBootTest
class AccountsTests {
    private final Accounts accounts;
    private final AccountQueries queries;
    private final People people;
    private final UnitId agency = UnitId.next();
    private final Account administrator;

    AccountsTests(Accounts accounts, AccountQueries queries, People people) {
        this.accounts = accounts;
        this.queries = queries;
        this.people = people;
        administrator = person("Quàng Thị Hạnh", Role.ADMINISTRATOR);
    }

    private Account person(String name, Role... roles) {
        return people.person("u" + UnitId.next(), name, agency, agency, roles);
    }

    @Test
    void aNewAccountHasAnInitialPasswordThatMustBeChanged() {
        var made = people.as(administrator, () -> accounts.create(draft("moi")));
        assertThat(queries.get(made.account()).state()).isEqualTo(AccountState.INITIAL);
        assertThat(made.password()).matches("[a-z0-9]{4}(-[a-z0-9]{4}){3}");
    }

    @Test
    void aUserNameIsTakenOnce() {
        people.runAs(administrator, () -> {
            accounts.create(draft("trung"));
            assertThatThrownBy(() -> accounts.create(draft("TRUNG "))).isInstanceOf(Refused.class)
                    .hasMessageContaining("identity.refused.username-taken");
        });
    }

    @Test
    void anAccountWithoutRoleOrWithACrookedNameIsRefusedWithAllReasons() {
        var draft = new AccountDraft(null, "a b", " ", "nowhere", agency, agency, Set.of());
        people.runAs(administrator, () -> assertThatThrownBy(() -> accounts.create(draft))
                .hasMessage("identity.refused.username, identity.refused.name, identity.refused.email,"
                        + " identity.refused.roles"));
    }

    @Test
    void accountsOfAnotherAgencyDoNotExistForAnAdministrator() {
        var elsewhere = people.person("u" + UnitId.next(), "Lường Văn Sơn", UnitId.next(), agency, Role.SPECIALIST);
        people.runAs(administrator, () -> {
            assertThatThrownBy(() -> queries.managed(elsewhere.id())).isInstanceOf(Missing.class);
            assertThatThrownBy(() -> accounts.lock(elsewhere.id(), "thử")).isInstanceOf(Missing.class);
            assertThat(queries.search(AccountFilter.ALL, null, 50).rows()).doesNotContain(elsewhere);
        });
    }

    @Test
    void whoIsNoAdministratorManagesNothing() {
        var specialist = person("Cà Thị Mai", Role.SPECIALIST);
        people.runAs(specialist, () -> {
            assertThatThrownBy(() -> queries.search(AccountFilter.ALL, null, 50)).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> accounts.resetPassword(administrator.id())).isInstanceOf(NotAllowed.class);
        });
    }

    @Test
    void theLastAdministratorStays() {
        people.runAs(administrator, () -> assertThatThrownBy(
                () -> accounts.grant(administrator.id(), Set.of(Role.SPECIALIST), administrator.version()))
                .hasMessage("identity.refused.last-administrator"));
        var second = person("Lò Văn Ân", Role.ADMINISTRATOR);
        people.runAs(second, () -> accounts.grant(administrator.id(), Set.of(Role.SPECIALIST), 0));
        assertThat(queries.get(administrator.id()).roles()).containsExactly(Role.SPECIALIST);
    }

    @Test
    void nobodyLocksOneself() {
        person("Lò Văn Ân", Role.ADMINISTRATOR);
        people.runAs(administrator,
                () -> assertThatThrownBy(() -> accounts.lock(administrator.id(), "thử"))
                        .hasMessage("identity.refused.self"));
    }

    @Test
    void theSecondOfTwoWhoSaveIsTold() {
        var account = person("Cà Thị Mai", Role.SPECIALIST);
        people.runAs(administrator, () -> {
            accounts.change(account.id(), "Cà Thị Mai", null, agency, account.version());
            assertThatThrownBy(() -> accounts.change(account.id(), "Cà Mai", null, agency, account.version()))
                    .isInstanceOf(Conflict.class);
        });
    }

    @Test
    void aLockedAccountIsNobodyAndReturnsAfterUnlocking() {
        var account = person("Cà Thị Mai", Role.SPECIALIST);
        people.runAs(administrator, () -> accounts.lock(account.id(), "nghỉ việc"));
        assertThat(queries.actor(account.id())).isEmpty();
        people.runAs(administrator, () -> accounts.unlock(account.id()));
        assertThat(queries.actor(account.id())).isPresent();
    }

    @Test
    void peopleAreFoundWithoutDiacriticsInTheOrderOfGivenNamesAndPageByPage() {
        person("Nguyễn Văn Bình", Role.SPECIALIST);
        person("Nguyễn Thị Ánh", Role.SPECIALIST);
        person("Trần Nguyên Đức", Role.SPECIALIST);
        people.runAs(administrator, () -> {
            var filter = new AccountFilter("nguyen", null, null, Role.SPECIALIST, AccountState.ACTIVE);
            var first = queries.search(filter, null, 2);
            assertThat(first.rows()).extracting(Account::name).containsExactly("Nguyễn Thị Ánh", "Nguyễn Văn Bình");
            var second = queries.search(filter, first.next(), 2);
            assertThat(second.rows()).extracting(Account::name).containsExactly("Trần Nguyên Đức");
            assertThat(second.next()).isNull();
            assertThat(queries.search(filter, second.previous(), 2)).isEqualTo(first);
            assertThat(queries.count(filter)).isEqualTo(3);
        });
    }

    private AccountDraft draft(String username) {
        return new AccountDraft(null, username, "Lò Thị Mới", null, agency, agency, Set.of(Role.SPECIALIST));
    }
}

package vn.thuocdo.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.test.context.support.WithSecurityContext;
import org.springframework.security.test.context.support.WithSecurityContextFactory;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;
import vn.thuocdo.kernel.Role;

/// Runs the tests of pages signed in as a real account, which is made when there is none yet. The agency and the unit
/// are `People.unit(...)` of the names given.
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
@Inherited
@WithSecurityContext(factory = WithPerson.Factory.class)
public @interface WithPerson {
    /// Roles of the account.
    Role[] value();

    /// User name; one account keeps the roles it was first made with.
    String username() default "lan";

    /// Name of the agency.
    String agency() default "agency";

    /// Name of the unit.
    String unit() default "unit";

    /// Makes the account and signs it in.
    class Factory implements WithSecurityContextFactory<WithPerson> {
        private final People people;

        Factory(People people) {
            this.people = people;
        }

        @Override
        public SecurityContext createSecurityContext(WithPerson wanted) {
            var account = people.person(wanted.username(), "Cầm Thị Lan", People.unit(wanted.agency()),
                    People.unit(wanted.unit()), wanted.value());
            return new SecurityContextImpl(
                    new PreAuthenticatedAuthenticationToken(People.signedIn(account), null, List.of()));
        }
    }
}

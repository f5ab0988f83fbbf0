package se.ledstjarnan.ejb.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import se.ledstjarnan.domain.organisation.Language;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.ejb.testing.As;
import se.ledstjarnan.ejb.testing.ContainerTest;

/** The language that an employee has chosen is the own one, and Swedish until then. */
class LanguageIT extends ContainerTest {

    @Inject
    private LanguageService languages;

    private final Facts facts = new Facts();

    @Test
    void isChosenForOneselfAndChangedAgain() throws Exception {
        facts.employee("anna");
        facts.employee("bo");
        assertThat(of("anna")).isEqualTo(Language.SWEDISH);

        choose("anna", Language.ENGLISH);
        assertThat(of("anna")).isEqualTo(Language.ENGLISH);
        assertThat(of("bo")).isEqualTo(Language.SWEDISH);

        choose("anna", Language.SWEDISH);
        assertThat(of("anna")).isEqualTo(Language.SWEDISH);
        assertThatThrownBy(() -> As.role(facts.username("anna"), Roles.LEVERANTOR, () -> languages.chosen()))
                .isInstanceOf(EJBAccessException.class);
    }

    private Language of(String name) throws Exception {
        return As.role(facts.username(name), Roles.MEDARBETARE, () -> languages.chosen());
    }

    private void choose(String name, Language language) throws Exception {
        As.role(facts.username(name), Roles.MEDARBETARE, () -> languages.choose(language));
    }
}

package se.ledstjarnan.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.NotAllowedException;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.web.shared.FailureHandler.Problem;

class FailureHandlerTest {

    static Stream<Arguments> thrown() {
        return Stream.of(
                Arguments.of(new ViewExpiredException("gone", "/index.xhtml"), Problem.EXPIRED),
                Arguments.of(new FacesException(new EJBAccessException("no")), Problem.DENIED),
                Arguments.of(new FacesException(new NotAllowedException()), Problem.DENIED),
                Arguments.of(new NotFoundException(), Problem.MISSING),
                Arguments.of(new FacesException(new DomainException("case.closed")), Problem.RULE),
                Arguments.of(new EJBException(new RuntimeException(new SQLException("away", "08006"))), Problem.AWAY),
                Arguments.of(new IllegalStateException(), Problem.UNEXPECTED));
    }

    @ParameterizedTest
    @MethodSource("thrown")
    void tellsKindsOfFailureApart(Throwable thrown, Problem problem) {
        assertThat(Problem.of(thrown)).isEqualTo(problem);
    }

    @Test
    void referencesAreShortAndDiffer() {
        Set<String> made = new HashSet<>();
        for (int i = 0; i < 1000; i++) {
            made.add(Reference.create());
        }
        assertThat(made).hasSize(1000).allMatch(id -> id.matches("[2-9B-DF-HJ-NP-TV-XZ]{4}-[2-9B-DF-HJ-NP-TV-XZ]{4}"));
    }
}

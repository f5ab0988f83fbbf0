package se.ledstjarnan.domain.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReceiverTest {

    private static final EmployeeName KARIN = new EmployeeName(1L, "Karin Lind", "Enhetschef", "Björken");
    private static final EmployeeName KIM = new EmployeeName(2L, "Kim Ek", "Enhetschef", "Björken");
    private static final EmployeeName DORIS = new EmployeeName(3L, "Doris Alm", "Avdelningschef", "Äldreomsorg");
    private static final EmployeeName SOFIA = new EmployeeName(4L, "Sofia Berg", "Socialchef", null);

    private static final UnitLeaders DEPARTMENT = new UnitLeaders(20L, List.of(DORIS));
    private static final UnitLeaders ADMINISTRATION = new UnitLeaders(30L, List.of(SOFIA));

    private static UnitLeaders unit(EmployeeName... leaders) {
        return new UnitLeaders(10L, List.of(leaders));
    }

    @Test
    void isTheLeaderOfTheUnit() {
        Receiver receiver = Receiver.nearest(List.of(unit(KARIN, KIM), DEPARTMENT), false, List.of(SOFIA));

        assertThat(receiver).isEqualTo(new Receiver(10L, List.of(KARIN, KIM), List.of()));
    }

    @Test
    void goesUpwardPastAVacantPost() {
        Receiver receiver = Receiver.nearest(List.of(unit(), DEPARTMENT, ADMINISTRATION), false, List.of(SOFIA));

        assertThat(receiver).isEqualTo(new Receiver(20L, List.of(DORIS), List.of()));
    }

    @Test
    void goesPastTheManagerItConcerns() {
        Receiver receiver = Receiver.nearest(List.of(unit(KARIN, KIM), DEPARTMENT), true, List.of(SOFIA));

        assertThat(receiver).isEqualTo(new Receiver(20L, List.of(DORIS), List.of(1L, 2L)));
    }

    @Test
    void goesPastTheManagerAlsoWhereTheSameManagerLeadsTheDepartment() {
        UnitLeaders ledByKarinToo = new UnitLeaders(20L, List.of(KARIN));

        Receiver receiver = Receiver.nearest(List.of(unit(KARIN), ledByKarinToo, ADMINISTRATION), true, List.of(SOFIA));

        assertThat(receiver).isEqualTo(new Receiver(30L, List.of(SOFIA), List.of(1L)));
    }

    @Test
    void takesWhoeverIsNextAsTheManagerWhileThePostIsVacant() {
        Receiver receiver = Receiver.nearest(List.of(unit(), DEPARTMENT, ADMINISTRATION), true, List.of(SOFIA));

        assertThat(receiver).isEqualTo(new Receiver(30L, List.of(SOFIA), List.of(3L)));
    }

    @Test
    void isTheSocialchefAtLast() {
        Receiver receiver = Receiver.nearest(List.of(unit(), new UnitLeaders(20L, List.of())), false, List.of(SOFIA));

        assertThat(receiver).isEqualTo(new Receiver(null, List.of(SOFIA), List.of()));
    }

    @Test
    void neverIsTheOneItConcernsEvenAtLast() {
        Receiver receiver =
                Receiver.nearest(List.of(new UnitLeaders(30L, List.of(SOFIA))), true, List.of(SOFIA, DORIS));

        assertThat(receiver).isEqualTo(new Receiver(null, List.of(DORIS), List.of(4L)));
    }
}

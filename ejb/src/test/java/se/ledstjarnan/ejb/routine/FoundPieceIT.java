package se.ledstjarnan.ejb.routine;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.ledstjarnan.ejb.testing.ContainerTest;

/** The piece of a text that a search shows: around what was found, wherever that stands and however it is written. */
class FoundPieceIT extends ContainerTest {

    private static final String MUCH = "Så här gör vi varje dag. ".repeat(200);

    @Inject
    private RoutineService routines;

    @Inject
    private RoutineWorkService work;

    private RoutineStage stage;

    @BeforeEach
    void someone() throws Exception {
        stage = new RoutineStage(work);
    }

    @ParameterizedTest
    @CsvSource({
        "Zztaklyften besiktigas varje år., zztaklyftar, Zztaklyften",
        "Den stora zztaklyften besiktigas., zztaklyft, zztaklyften",
        "ZZTAKLYFTEN BESIKTIGAS., zztaklyften, ZZTAKLYFTEN",
    })
    void standsAroundTheWordFarIntoTheText(String end, String asked, String marked) throws Exception {
        int number = stage.ofTheUnit(MUCH + end);

        assertThat(found(number, asked))
                .filteredOn(RoutineRow.Piece::hit)
                .extracting(RoutineRow.Piece::text)
                .containsExactly(marked);
        assertThat(found(number, asked))
                .extracting(piece -> piece.text().length())
                .allMatch(length -> length < 400);
    }

    @Test
    void passesOverAnotherWordWithTheSameBeginning() throws Exception {
        int number = stage.ofTheUnit("Zzjournalisten ringer. " + MUCH + "Anteckna i zzjournalen.");

        assertThat(found(number, "zzjournal"))
                .filteredOn(RoutineRow.Piece::hit)
                .extracting(RoutineRow.Piece::text)
                .containsExactly("zzjournalen");
    }

    @Test
    void holdsSeveralWordsThatStandTogether() throws Exception {
        int number = stage.ofTheUnit("Zzbadet är öppet. " + MUCH + "Den som vill ha zzbadet varmt ber om zzhjälp.");

        assertThat(found(number, "zzbadet zzhjälp"))
                .filteredOn(RoutineRow.Piece::hit)
                .extracting(RoutineRow.Piece::text)
                .containsExactly("zzbadet", "zzhjälp");
    }

    private List<RoutineRow.Piece> found(int number, String text) throws Exception {
        RoutineFilter filter = new RoutineFilter(RoutineFilter.Tab.IN_FORCE, text, null, null, null, null, 1);
        return stage.anna(() -> routines.list(filter)).rows().stream()
                .filter(row -> row.number() == number)
                .findFirst()
                .orElseThrow()
                .found();
    }
}

package se.ledstjarnan.domain.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static se.ledstjarnan.domain.organisation.ImportFiles.faults;
import static se.ledstjarnan.domain.organisation.ImportFiles.preview;
import static se.ledstjarnan.domain.organisation.ImportFiles.rows;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmployeeImportTest {

    private static final String HEADINGS = "USERNAME;GIVEN_NAME;FAMILY_NAME;TITLE;EMAIL;ACTIVE";

    private final List<Employee> stored =
            new ArrayList<>(List.of(new Employee("anna", "Anna", "Berg", "undersköterska", "anna@norrsjo.example")));

    @Test
    void addsChangesEndsAndLeavesAlone() {
        stored.add(new Employee("bo", "Bo", "Ek", null, null));
        stored.add(new Employee("siv", "Siv", "Alm", null, null));
        stored.add(new Employee("per", "Per", "Ask", null, null));

        EmployeeImport plan = plan(
                HEADINGS,
                "ANNA;Anna;Berg;undersköterska;anna@norrsjo.example;",
                "bo;Bo;Ekström;;;",
                "siv;Siv;Alm;;;Nej",
                "tuva;Tuva;Lind;;;ja");
        ImportPreview preview = preview(plan);

        assertThat(List.of(preview.added(), preview.changed(), preview.ended(), preview.unchanged()))
                .containsExactly(1, 1, 1, 1);
        assertThat(preview.notInFile()).isEqualTo(1);
        assertThat(stored.get(1).getFamilyName()).isEqualTo("Ek");
        plan.carryOut();
        assertThat(stored.get(1).getFamilyName()).isEqualTo("Ekström");
        assertThat(stored.get(2).isActive()).isFalse();
        assertThat(stored.get(4).getUsername()).isEqualTo("tuva");
    }

    @Test
    void leavesAloneWhatTheFileHasNoColumnFor() {
        EmployeeImport plan = plan("USERNAME;GIVEN_NAME;FAMILY_NAME", "anna;Anna;Bergström");

        plan.carryOut();

        assertThat(stored.get(0).getTitle()).isEqualTo("undersköterska");
        assertThat(preview(plan).changes().get(0).differences())
                .containsExactly(new ImportChange.Difference(ImportColumn.FAMILY_NAME, "Berg", "Bergström"));
    }

    @Test
    void hasAnotherFingerprintOnceSomethingElseWouldHappen() {
        String[] file = {"anna;Anna;Bergström;undersköterska;anna@norrsjo.example;ja"};
        String before = preview(plan(HEADINGS, file)).fingerprint();
        assertThat(preview(plan(HEADINGS, file)).fingerprint()).isEqualTo(before);

        stored.get(0).describe("Anna", "Björk", "undersköterska", "anna@norrsjo.example");

        assertThat(preview(plan(HEADINGS, file)).fingerprint()).isNotEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ";Anna;Berg;;;              | 2 USERNAME REQUIRED",
                "anna;;Berg;;;              | 2 GIVEN_NAME REQUIRED",
                "anna;Anna;;;;              | 2 FAMILY_NAME REQUIRED",
                "an na;Anna;Berg;;;         | 2 USERNAME BAD_USERNAME",
                "anna;Anna;Berg;;anna@;     | 2 EMAIL BAD_EMAIL",
                "anna;Anna;Berg;;;kanske    | 2 ACTIVE NOT_A_WORD",
            })
    void namesRowAndColumn(String row, String fault) {
        assertThat(faults(plan(HEADINGS, row))).containsExactly(fault);
    }

    @Test
    void namesTheSecondOfTwoRowsAboutOnePerson() {
        assertThat(faults(plan(HEADINGS, "tuva;Tuva;Lind;;;", "TUVA;Tuva;Ek;;;")))
                .containsExactly("3 USERNAME TWICE_IN_FILE");
    }

    private EmployeeImport plan(String headings, String... lines) {
        return new EmployeeImport(rows(headings, lines), List.copyOf(stored), stored::add);
    }
}

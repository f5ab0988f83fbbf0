package se.ledstjarnan.system;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A manager handles a case from report to close, in a real browser. */
class CaseBrowserIT {

    private static final String[] TABS = {"event", "investigation", "measures", "feedback", "documents"};

    @Test
    void theManagerHandlesACaseFromReportToClose() {
        String number = CaseUnderTest.reportedTo("karin", "anna", "Kvällsdosen gavs inte.");
        try (Browser browser = Browser.open();
                BrowserUser karin = browser.as("karin")) {
            CasePageObject page = new CasePageObject(karin, number).open("event");
            assertThat(page.status()).isEqualTo("Rapporterad");

            page.judge("NEAR_MISS", "Läkemedel", "Nej");
            assertThat(page.matrixSays()).isEqualTo("Mindre × stor = 3. Du bedömer; siffran är ett stöd.");
            page.save("judge");
            assertThat(page.notice()).contains("Bedömningen är sparad");
            assertThat(page.status()).isEqualTo("Utreds");
            assertThat(page.nextStep()).contains("beskriv vad som hände").contains("bedöm minst en orsak");

            page.write("WHAT_HAPPENED", null, "Påsen låg kvar i skåpet <script>alert(1)</script> 😀")
                    .save("note");
            page.write("CAUSE", "ROUTINES", "Listan byttes mitt i passet.").save("note");
            assertThat(page.nextStep()).doesNotContain("bedöm minst en orsak");
            page.press("Gå vidare till åtgärder");
            assertThat(page.status()).isEqualTo("Åtgärdas");

            page.open("feedback").reply("Vi har ändrat rutinen för listbyte.").save("feedback");
            assertThat(page.notice()).contains("Återkopplingen är sparad");
            page.press("Stäng ärendet").save("decision");
            assertThat(page.notice()).contains("Ärendet är stängt");
            assertThat(page.status()).isEqualTo("Stängd");
            karin.checkConsole();
        }
    }

    @Test
    void everyTabIsAccessibleAndFitsAPhone() {
        String number = CaseUnderTest.reportedTo("karin", "anna", "Snubblade på mattkanten.");
        try (Browser browser = Browser.open();
                BrowserUser karin = browser.as("karin")) {
            CasePageObject page =
                    new CasePageObject(karin, number).open("event").check();
            page.judge("EVENT", "Fall", "Nej").save("judge");
            for (String tab : TABS) {
                page.width(1280).open(tab).check();
                page.width(360).open(tab).check();
            }
            for (String act : new String[] {"return_to_reporter", "assign", "mark_duplicate", "reclassify"}) {
                page.open("event&act=" + act).check();
            }
        }
    }

    @Test
    void whoComesSecondIsToldAndKeepsTheText() {
        String number = CaseUnderTest.reportedTo("karin", "anna", "Larmet gav inget ljud.");
        try (Browser browser = Browser.open();
                BrowserUser first = browser.as("karin");
                BrowserUser second = browser.as("karin")) {
            new CasePageObject(first, number)
                    .open("event")
                    .judge("RISK", "Fall", "Nej")
                    .save("judge");
            CasePageObject one = new CasePageObject(first, number).open("investigation");
            CasePageObject two = new CasePageObject(second, number).open("investigation");
            one.write("WHAT_HAPPENED", null, "Den ena skrev detta.").save("note");
            two.write("OTHER", null, "Den andra skrev detta.").save("note");
            assertThat(two.notice()).contains("Karin Lind ändrade ärendet");
            assertThat(two.written()).isEqualTo("Den andra skrev detta.");
            two.save("note");
            assertThat(two.notice()).contains("Tillagt");
        }
    }

    @Test
    void whatIsTamperedWithIsRefusedAndTheTextStays() {
        String number = CaseUnderTest.reportedTo("karin", "anna", "Dörren gick inte i lås.");
        try (Browser browser = Browser.open();
                BrowserUser karin = browser.as("karin")) {
            CasePageObject page = new CasePageObject(karin, number).open("event");
            page.judge("RISK", "Fall", "Nej")
                    .tamper("#judge [name='judge:severity']", "9-9")
                    .save("judge");
            assertThat(page.notice()).contains("Rätta");
            page.open("event").judge("RISK", "Fall", "Nej").save("judge");
            page.write("OTHER", null, "Detta ska finnas kvar.")
                    .tamper("input[name='jakarta.faces.ViewState']", "123:456")
                    .save("note");
            assertThat(page.notice()).isNotBlank();
            assertThat(page.written()).isEqualTo("Detta ska finnas kvar.");
        }
    }

    @Test
    void anUnknownCaseAndSomebodyElsesAreTheSameAnswer() {
        String number = CaseUnderTest.reportedTo("karin", "anna", "Något hände.");
        HttpUser johan = ProductUnderTest.as("johan");
        for (String asked : new String[] {number, "2026-99999", "", "%00", "%27%20or%201=1", "%23%7B1+1%7D"}) {
            HttpPage page = johan.get("/deviation/case.xhtml?number=" + asked);
            assertThat(page.status()).as(asked).isEqualTo(404);
        }
        assertThat(johan.get("/deviation/case.xhtml").status()).isEqualTo(404);
        HttpUser sven = ProductUnderTest.as("sven");
        assertThat(sven.get("/deviation/case.xhtml?number=" + number).status()).isEqualTo(404);
        assertThat(sven.get("/deviation/categories.xhtml").status()).isEqualTo(200);
        assertThat(johan.get("/deviation/categories.xhtml").status()).isEqualTo(403);
    }
}

package se.ledstjarnan.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages that nobody logs in to, over HTTP: what they take, what they refuse, and what they leave behind. */
class PublicPagesIT {

    private static final String WORDS = "Larmet svarade inte på en timme.";

    private final HttpUser somebody = ProductUnderTest.anonymous();

    @BeforeEach
    void nobodyHasPosted() throws SQLException {
        Rows.execute("delete from public_throttle");
    }

    @AfterAll
    static void leaveTheGateOpen() throws SQLException {
        Rows.execute("delete from public_throttle");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/public/",
                "/public/index.xhtml",
                "/public/goals.xhtml",
                "/public/report.xhtml",
                "/public/staff.xhtml",
                "/public/status.xhtml"
            })
    void openToEverybodyUnderAStrictPolicy(String path) {
        HttpPage page = somebody.get(path);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.header("Content-Security-Policy")).contains("default-src 'self'", "frame-ancestors 'none'");
        assertThat(page.header("Cache-Control")).contains("no-store");
        assertThat(page.document().select("[src^=http], link[href^=http]")).isEmpty();
        assertThat(page.headers("Set-Cookie")).as("nobody is known again").isEmpty();
    }

    @Test
    void saysWhatTheRoutinesAreAndToWhomElseOneCanTurn() {
        assertThat(somebody.get("/public/").text())
                .contains("Så gör vi", "Patientnämnden", "Inspektionen för vård och omsorg", "112", "allmän handling");
    }

    @Test
    void whatIsSentIsFollowedByItsCodeAndNothingElseIsTold() throws Exception {
        HttpPage receipt = new MultipartPost(filled()).by(somebody);

        String code = code(receipt);
        String number = receipt.document().getElementById("number").text();
        assertThat(receipt.headers("Set-Cookie")).isEmpty();
        assertThat(Rows.number("select count(*) from deviation where via_form and number = '" + number
                        + "' and what_happened = '" + WORDS + "'"))
                .isEqualTo(1);
        HttpPage found = follow(code.toLowerCase().replace("-", " "));
        assertThat(found.text()).contains("Vi har tagit emot det").doesNotContain(WORDS, number);
        assertThat(found.headers("Set-Cookie")).isEmpty();
        assertThat(follow("K7QF-93MX-0ABT-ZW5N").text()).contains("Det finns inget med den koden");
        assertThat(somebody.get("/public/status.xhtml?code=" + code).text())
                .as("an address is remembered by browsers and proxies")
                .doesNotContain("Vi har tagit emot det");
    }

    @Test
    void withoutFilesAnyKindOfPostWillDo() throws Exception {
        assertThat(code(somebody.submit(filled()))).isNotBlank();
    }

    @Test
    void aFormSentTwiceIsOneCase() throws Exception {
        HttpForm form = filled();
        HttpPage first = new MultipartPost(form).by(somebody);
        HttpPage second = new MultipartPost(form).by(somebody);

        assertThat(code(second)).isEqualTo(code(first));
        HttpPage other = new MultipartPost(form.set("form:whatHappened", "Något annat.")).by(somebody);
        assertThat(other.text()).contains("Du har redan skickat", "Något annat.");
        Thread.sleep(4_500);
        assertThat(code(new MultipartPost(again(other)).by(somebody))).isNotEqualTo(code(first));
    }

    @Test
    void whatIsMissingIsAskedForAndNothingTypedIsLost() throws SQLException {
        HttpForm form = somebody.get("/public/report.xhtml").form("form");
        HttpPage page = new MultipartPost(form.set("form:name", "Gun Sjö").press("form:send")).by(somebody);

        assertThat(page.document().select(".field.wrong")).hasSize(3);
        assertThat(page.document().getElementById("form:name").val()).isEqualTo("Gun Sjö");
    }

    @Test
    void robotsGetNoCase() throws Exception {
        long before = cases();
        HttpForm form = somebody.get("/public/report.xhtml").form("form");
        assertThat(new MultipartPost(answers(form)).by(somebody).text()).contains("Det gick väldigt fort");
        assertThat(new MultipartPost(filled().set("form:website", "http://spam.example"))
                        .by(somebody)
                        .text())
                .contains("Kontrollera det och tryck på Skicka en gång till")
                .contains(WORDS);
        assertThat(new MultipartPost(filled().set("form:stamp", "egen"))
                        .by(somebody)
                        .text())
                .contains("Kontrollera det och tryck på Skicka en gång till");
        assertThat(new MultipartPost(filled().set("form:subject", "MURDER"))
                        .by(somebody)
                        .status())
                .isLessThan(500);
        assertThat(new MultipartPost(filled().set("form:unitId", "-1"))
                        .by(somebody)
                        .status())
                .isLessThan(500);
        assertThat(cases()).isEqualTo(before);
    }

    @Test
    void badFilesAreRefusedInWords() throws Exception {
        long before = cases();
        assertThat(sent("faktura.pdf", "MZ program".getBytes(StandardCharsets.US_ASCII)))
                .contains("av en sort som inte kan tas emot")
                .contains(WORDS);
        assertThat(sent("tom.pdf", new byte[0])).contains("Filen är tom");
        assertThat(sent("makro.docm", document("word/vbaProject.bin", 10)))
                .contains("av en sort som inte kan tas emot");
        assertThat(sent("bomb.docx", document("word/media/a.png", 250 << 20)))
                .contains("av en sort som inte kan tas emot");
        assertThat(sent("stor.pdf", pdf(11 << 20))).contains("10 MB");
        HttpPage fifty = new MultipartPost(filled())
                .file("form:files", "film.pdf", pdf(50 << 20))
                .by(somebody);
        assertThat(fifty.status()).isEqualTo(413);
        assertThat(fifty.text()).contains("högst tre filer");
        assertThat(cases()).isEqualTo(before);

        HttpPage receipt = new MultipartPost(filled())
                .file("form:files", "brev.exe", pdf(1000))
                .by(somebody);
        String number = receipt.document().getElementById("number").text();
        assertThat(Rows.number("select count(*) from attachment a join deviation d on d.id = a.deviation_id"
                        + " where a.file_name = 'brev_exe.pdf' and d.number = '" + number + "'"))
                .isEqualTo(1);
    }

    /** A minute's worth, as fast as it goes. */
    @Test
    void aFloodIsRefusedEarlyAndKindlyAndLeavesNothing() throws Exception {
        long before = cases();
        Map<String, String> fields =
                somebody.get("/public/report.xhtml").form("form").fields();
        int refused = 0;
        HttpPage last = null;
        for (int i = 0; i < 1_000; i++) {
            last = somebody.post("/public/report.xhtml", fields);
            refused += last.status() == 429 ? 1 : 0;
            assertThat(last.headers("Set-Cookie")).isEmpty();
        }
        assertThat(refused).isEqualTo(980);
        assertThat(last.text()).contains("det du skrev finns kvar", "112");
        assertThat(last.header("Retry-After")).isEqualTo("600");
        assertThat(last.header("Content-Security-Policy")).contains("default-src 'none'");
        assertThat(cases()).isEqualTo(before);
        assertThat(Rows.number("select count(*) from public_throttle")).isEqualTo(2);
        assertThat(Rows.number("select max(attempts) from public_throttle")).isLessThanOrEqualTo(21);
        assertThat(somebody.get("/public/report.xhtml").status())
                .as("reading goes on")
                .isEqualTo(200);
    }

    @Test
    void codesAreNotGuessed() throws Exception {
        HttpForm form = somebody.get("/public/status.xhtml").form("follow");
        int refused = 0;
        for (int i = 0; i < 30; i++) {
            String guess = "K7QF-93MX-0ABT-ZW" + String.format("%02d", i);
            HttpPage answer = somebody.submit(form.set("follow:code", guess).press("follow:look"));
            assertThat(answer.text()).doesNotContain("Så långt har det kommit");
            refused += answer.status() == 429 ? 1 : 0;
        }
        assertThat(refused).isEqualTo(10);
    }

    private HttpPage follow(String code) {
        HttpForm form = somebody.get("/public/status.xhtml").form("follow");
        return somebody.submit(form.set("follow:code", code).press("follow:look"));
    }

    private String sent(String name, byte[] content) throws Exception {
        HttpPage page =
                new MultipartPost(filled()).file("form:files", name, content).by(somebody);
        assertThat(page.status()).as(name).isEqualTo(200);
        return page.text() + page.document().select("textarea").val();
    }

    /** As somebody fills it in who reads it first. */
    private HttpForm filled() throws InterruptedException {
        HttpForm form = somebody.get("/public/report.xhtml").form("form");
        Thread.sleep(4_500);
        return answers(form);
    }

    private static HttpForm again(HttpPage page) {
        return page.form("form").press("form:send");
    }

    private static HttpForm answers(HttpForm form) {
        return form.set("form:subject", "COMPLAINT")
                .set("form:source", "RELATIVE")
                .set("form:whatHappened", WORDS)
                .press("form:send");
    }

    private static String code(HttpPage receipt) {
        assertThat(receipt.document().getElementById("code")).as(receipt.text()).isNotNull();
        return receipt.document().getElementById("code").text();
    }

    private static long cases() throws SQLException {
        return Rows.number("select count(*) from deviation");
    }

    private static byte[] pdf(int bytes) {
        byte[] content = new byte[bytes];
        byte[] start = "%PDF-1.7\n1 0 obj".getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(start, 0, content, 0, start.length);
        return content;
    }

    private static byte[] document(String part, int bytes) throws IOException {
        ByteArrayOutputStream document = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(document)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write("application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
                    .getBytes(StandardCharsets.US_ASCII));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write("<w:document/>".getBytes(StandardCharsets.US_ASCII));
            zip.putNextEntry(new ZipEntry(part));
            byte[] block = new byte[64 * 1024];
            for (int written = 0; written < bytes; written += block.length) {
                zip.write(block);
            }
        }
        return document.toByteArray();
    }
}

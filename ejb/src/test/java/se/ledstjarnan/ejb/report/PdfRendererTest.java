package se.ledstjarnan.ejb.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PdfRendererTest {

    private static final String DOCUMENT = """
            <html xmlns="http://www.w3.org/1999/xhtml" lang="sv">
              <head><title>Prov</title><meta name="subject" content="Ett prov"/>
                <style>@page { size: A4 } body { font-family: 'Source Sans', 'Source Sans Ext' } b { font-weight: 600 }</style>
              </head>
              <body>
                <h1>Åtgärder efter fallet, fft ffi</h1>
                <p>Smörgås, <b>Åke Čapek</b> – 5 § %s</p>
                <table><caption>Avvikelser</caption>
                  <thead><tr><th scope="col">Typ</th><th scope="col">Kv 3</th></tr></thead>
                  <tbody><tr><th scope="row">Fall</th><td>71</td></tr></tbody>
                </table>
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 20" alt="Fall per månad, jämnt" width="100" height="20">
                  <rect x="0" y="5" width="100" height="10" fill="#e2eff0"/>
                  <polyline points="0,10 50,2 100,10" fill="none" stroke="#0e5a63" stroke-width="1"/>
                  <circle cx="50" cy="2" r="2" fill="#8a5a00"/>
                  <polygon points="0,0 9,0 9,9" stroke="#0e5a63" stroke-dasharray="6 4"/>
                  <text x="2" y="15" font-size="8" fill="#1d2b30">Följa upp, Åke Čapek 漢</text>
                </svg>
              </body>
            </html>
            """;

    private final PdfRenderer renderer = new PdfRenderer();

    @Test
    void keepsTheStandardsForArchivesAndForAssistiveTechnology() throws Exception {
        byte[] pdf = renderer.render(DOCUMENT.formatted("hej"));
        assertThat(PdfCheck.faults(pdf)).isEmpty();
    }

    @Test
    void keepsThemWhateverIsTyped() throws Exception {
        byte[] pdf = renderer.render(DOCUMENT.formatted("😀 שלום &lt;script&gt; #{1+1} \u2028 \u00ad\u200b 漢 ﬁ"));

        assertThat(PdfCheck.faults(pdf)).isEmpty();
    }

    @Test
    void refusesWhatIsNotWellFormed() {
        assertThatThrownBy(() -> renderer.render("<html><body><p></body></html>"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() ->
                        renderer.render("<!DOCTYPE html [<!ENTITY x SYSTEM 'file:///etc/hosts'>]><html>&x;</html>"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}

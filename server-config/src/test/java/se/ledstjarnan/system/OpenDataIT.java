package se.ledstjarnan.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The municipality's open data, as anyone fetches it. */
class OpenDataIT {

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        URI address = URI.create(ProductUnderTest.baseUrl() + path);
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(address).build(),
                        HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource({
        "figures.csv, text/csv, 'ar,matt,uppdelning,del,antal,dolt'",
        "schema.json, application/json, '\"name\":\"ar\"'",
        "catalog.jsonld, application/ld+json, '\"@type\":\"dcat:Dataset\"'"
    })
    void anyoneFetchesIt(String file, String type, String held) throws IOException, InterruptedException {
        HttpResponse<String> answer = get("/public/data/" + file);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(type);
        assertThat(answer.body()).contains(held);
    }

    @Test
    void nothingElseIsThere() throws IOException, InterruptedException {
        assertThat(get("/public/data/cases.csv").statusCode()).isEqualTo(404);
        assertThat(get("/public/data/").statusCode()).isEqualTo(404);
    }

    @Test
    void aYearThatIsNotOverCannotBePublished() {
        HttpPage page = ProductUnderTest.as("sofia").get("/statistics/open-data.xhtml?year=2999");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text()).contains("Öppna data").doesNotContain("Publicera 2999");
    }
}

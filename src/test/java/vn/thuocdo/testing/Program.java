package vn.thuocdo.testing;

import com.jayway.jsonpath.JsonPath;
import java.io.UnsupportedEncodingException;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.thuocdo.identity.Account;

/// A program that calls the API with the token of a person.
@TestComponent
public class Program {
    private final MockMvcTester http;
    private final People people;

    Program(MockMvcTester http, People people) {
        this.http = http;
        this.people = people;
    }

    /// Reads.
    public MvcTestResult get(Account person, String uri, Object... variables) {
        return http.get().uri(uri, variables).header("Authorization", people.bearer(person)).exchange();
    }

    /// Sends JSON; single quotes stand for double ones.
    public MvcTestResult post(Account person, String uri, String json) {
        return http.post().uri(uri).header("Authorization", people.bearer(person))
                .contentType(MediaType.APPLICATION_JSON).content(json.replace('\'', '"')).exchange();
    }

    /// Puts JSON; single quotes stand for double ones.
    public MvcTestResult put(Account person, String uri, String json) {
        return http.put().uri(uri).header("Authorization", people.bearer(person))
                .contentType(MediaType.APPLICATION_JSON).content(json.replace('\'', '"')).exchange();
    }

    /// Removes.
    public MvcTestResult delete(Account person, String uri) {
        return http.delete().uri(uri).header("Authorization", people.bearer(person)).exchange();
    }

    /// Sends a file under the name `file`, and fields as name, value, name, value.
    public MvcTestResult upload(Account person, String uri, String fileName, byte[] content, String... fields) {
        var request = http.post().uri(uri).multipart().file(
                new MockMultipartFile("file", fileName, MediaType.APPLICATION_OCTET_STREAM_VALUE, content));
        request.header("Authorization", people.bearer(person));
        for (var i = 0; i < fields.length; i += 2)
            request.param(fields[i], fields[i + 1]);
        return request.exchange();
    }

    /// Sends fields as name, value, name, value, without a file.
    public MvcTestResult form(Account person, String uri, String... fields) {
        var request = http.post().uri(uri).multipart().header("Authorization", people.bearer(person));
        for (var i = 0; i < fields.length; i += 2)
            request.param(fields[i], fields[i + 1]);
        return request.exchange();
    }

    /// A value of the answer.
    public static <T> T read(MvcTestResult answer, String path) {
        try {
            return JsonPath.read(answer.getResponse().getContentAsString(), path);
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

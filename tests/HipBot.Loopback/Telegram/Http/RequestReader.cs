using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace HipBot.Loopback.Telegram.Http;

/// <summary>Reads the arguments of a call in each of the four ways that the Bot API takes: query, form, multipart form, and JSON.</summary>
internal static class RequestReader
{
    private const long LargestBody = 64 << 20;

    private static readonly Dictionary<string, UploadedFile> NoFiles = [];

    private static readonly FormOptions Options = new()
    {
        MemoryBufferThreshold = int.MaxValue,
        MultipartBodyLengthLimit = LargestBody,
        ValueLengthLimit = 1 << 20,
    };

    public static async Task<Arguments> ReadAsync(HttpRequest request, CancellationToken stop)
    {
        var texts = new Dictionary<string, string>();
        foreach (var (name, value) in request.Query)
        {
            texts[name] = value.ToString();
        }

        if (request.HasJsonContentType())
        {
            using var body = await ParseAsync(request, stop);
            ReadJson(body.RootElement, texts);
            return new Arguments(texts, NoFiles);
        }

        return request.HasFormContentType ? await ReadFormAsync(request, texts, stop) : new Arguments(texts, NoFiles);
    }

    /// <summary>Takes each member of a JSON object as an argument.</summary>
    public static void ReadJson(JsonElement body, Dictionary<string, string> texts)
    {
        if (body.ValueKind != JsonValueKind.Object)
        {
            throw ApiRefusalException.BadRequest("JSON object expected as the request body");
        }

        foreach (var member in body.EnumerateObject())
        {
            texts[member.Name] = member.Value.ValueKind switch
            {
                JsonValueKind.String => StringOf(member.Value),
                JsonValueKind.Null => "",
                _ => member.Value.GetRawText(),
            };
        }
    }

    private static string StringOf(JsonElement value)
    {
        try
        {
            return value.GetString()!;
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair.
            throw ApiRefusalException.BadRequest("strings must be encoded in UTF-8");
        }
    }

    private static async Task<JsonDocument> ParseAsync(HttpRequest request, CancellationToken stop)
    {
        try
        {
            return await JsonDocument.ParseAsync(request.Body, cancellationToken: stop);
        }
        catch (JsonException)
        {
            throw ApiRefusalException.BadRequest("can't parse JSON object in the request body");
        }
    }

    private static async Task<Arguments> ReadFormAsync(HttpRequest request, Dictionary<string, string> texts, CancellationToken stop)
    {
        IFormCollection form;
        try
        {
            form = await new FormFeature(request, Options).ReadFormAsync(stop);
        }
        catch (Exception fault) when (fault is InvalidDataException or IOException)
        {
            throw ApiRefusalException.BadRequest("wrong multipart/form-data body");
        }

        foreach (var (name, value) in form)
        {
            texts[name] = value.ToString();
        }

        var files = new Dictionary<string, UploadedFile>();
        foreach (var part in form.Files)
        {
            using var bytes = new MemoryStream();
            await part.CopyToAsync(bytes, stop);
            files[part.Name] = new UploadedFile(part.FileName, part.ContentType, bytes.ToArray());
        }

        return new Arguments(texts, files);
    }
}

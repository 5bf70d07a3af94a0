using System.Text;

namespace HipBot.Engine.Content.Reading;

/// <summary>The text of one content file, read with every care: no file makes the loader crash, hang or fill the memory.</summary>
internal static class SourceFile
{
    /// <summary>The largest file that is read, in bytes. The longest that people write by hand is far below.</summary>
    private const long LargestBytes = 512 * 1024;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads a file as strict UTF-8 with line ends as <c>\n</c>; null if there is a finding instead.</summary>
    public static string? Read(string fullPath, string file, FindingList findings)
    {
        byte[] bytes;
        try
        {
            var info = new FileInfo(fullPath);
            if (info.LinkTarget is not null)
            {
                info = (FileInfo?)info.ResolveLinkTarget(returnFinalTarget: true) ?? info;
            }

            // Pipes and devices have no length either; none is opened, so none can block the loader.
            if (info.Length == 0)
            {
                findings.Add(file, Mark.Start, "the file is empty");
                return null;
            }

            if (info.Length > LargestBytes)
            {
                findings.Add(file, Mark.Start, $"the file has {info.Length:N0} bytes; at most {LargestBytes:N0} are read");
                return null;
            }

            bytes = File.ReadAllBytes(info.FullName);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            findings.Add(file, Mark.Start, $"the file cannot be read: {exception.Message}");
            return null;
        }

        return Decode(bytes, file, findings);
    }

    private static string? Decode(byte[] bytes, string file, FindingList findings)
    {
        string text;
        try
        {
            text = Strict.GetString(bytes);
        }
        catch (DecoderFallbackException exception)
        {
            findings.Add(file, PlaceOf(bytes, exception.Index), "the file is not valid UTF-8 here; save it as UTF-8");
            return null;
        }

        text = text.TrimStart('\uFEFF').ReplaceLineEndings("\n");
        var fault = text.AsSpan().IndexOfAny(ForbiddenCharacters);
        if (fault < 0)
        {
            return text;
        }

        findings.Add(file, PlaceOf(text, fault), $"there is an invisible control character (U+{(int)text[fault]:X4}) here; delete it");
        return null;
    }

    private static readonly System.Buffers.SearchValues<char> ForbiddenCharacters = System.Buffers.SearchValues.Create(
        [.. Enumerable.Range(0, 32).Where(code => code is not ('\t' or '\n')).Select(code => (char)code),
         '\u007F', '\uFEFF', '\u202A', '\u202B', '\u202C', '\u202D', '\u202E', '\u2066', '\u2067', '\u2068', '\u2069']);

    private static Mark PlaceOf(byte[] bytes, int index)
    {
        var valid = bytes.AsSpan(0, Math.Clamp(index, 0, bytes.Length));
        return PlaceOf(Encoding.UTF8.GetString(valid), int.MaxValue);
    }

    private static Mark PlaceOf(string text, int index)
    {
        var before = text.AsSpan(0, Math.Min(index, text.Length));
        var lastBreak = before.LastIndexOf('\n');
        return new Mark(before.Count('\n') + 1, before.Length - lastBreak);
    }
}

using HipBot.Loopback.Telegram.Http;

namespace HipBot.Loopback.Telegram.Methods.Profile;

/// <summary>For whom, by language, something is meant: two small letters, or everyone.</summary>
internal static class LanguageCode
{
    public static string Read(Arguments arguments)
    {
        var code = arguments.Text("language_code");
        return code.Length == 0 || (code.Length == 2 && code.All(char.IsAsciiLetterLower)) ? code : throw ApiRefusalException.BadRequest("invalid language code specified");
    }
}

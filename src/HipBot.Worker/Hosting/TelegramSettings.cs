using System.Globalization;
using System.Text.RegularExpressions;
using HipBot.TelegramChat;
using Microsoft.Extensions.Configuration;

namespace HipBot.Worker.Hosting;

/// <summary>The settings of the section <c>Telegram</c>.</summary>
internal static partial class TelegramSettings
{
    private const int FastestPaid = 1_000;

    /// <summary>How HipBot talks to Telegram; null where there is no token.</summary>
    /// <exception cref="SettingsException">A setting is wrong; the message names it and the mend, and never the token.</exception>
    public static TelegramOptions? Read(IConfiguration configuration)
    {
        var tokens = PlatformTokens.Read(configuration);
        if (tokens.Telegram.Length == 0)
        {
            return null;
        }

        // What a token must look like is Telegram's business, or that of whoever runs a server of their own; this much each of them needs.
        if (!Shape().IsMatch(tokens.Telegram))
        {
            throw new SettingsException("The setting Telegram:Token does not have the form of a token. Copy the whole token from @BotFather: digits, a colon, and 35 characters.");
        }

        return new TelegramOptions(tokens.Telegram)
        {
            ApiBaseUrl = ReadAddress(configuration["Telegram:ApiBaseUrl"]?.Trim()),
            MessagesASecond = NumberSetting.Read(configuration, "Telegram:MessagesPerSecond", 30, 1, FastestPaid),
            Moderators = ReadIds(configuration["Telegram:Moderators"]?.Trim() ?? ""),
        };
    }

    private static Uri? ReadAddress(string? text) => text switch
    {
        null or "" => null,
        _ when Uri.TryCreate(text, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp) => address,
        _ => throw new SettingsException($"The setting Telegram:ApiBaseUrl is \"{text}\". Set it to the address of a Bot API server, such as http://localhost:8081, or leave it empty."),
    };

    private static HashSet<long> ReadIds(string text)
    {
        var ids = new HashSet<long>();
        foreach (var part in text.Split([',', ' ', ';'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (!long.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var id))
            {
                throw new SettingsException($"The setting Telegram:Moderators holds \"{part}\". Set it to numbers, the ids of persons, with a comma between, such as 123456789, 987654321.");
            }

            ids.Add(id);
        }

        return ids;
    }

    [GeneratedRegex(@"^[0-9]+:[A-Za-z0-9_-]+\z", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Shape();
}

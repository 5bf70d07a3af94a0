using System.Text.RegularExpressions;
using Microsoft.Extensions.Configuration;

namespace HipBot.Worker.Hosting;

/// <summary>The tokens of the chat platforms, which are secrets: they are never shown.</summary>
/// <param name="Telegram">The setting <c>Telegram:Token</c>; empty where it is not set.</param>
/// <param name="Discord">The setting <c>Discord:Token</c>; empty where it is not set.</param>
internal sealed partial record PlatformTokens(string Telegram, string Discord)
{
    /// <summary>Reads the settings.</summary>
    public static PlatformTokens Read(IConfiguration configuration) =>
        new(configuration["Telegram:Token"]?.Trim() ?? "", configuration["Discord:Token"]?.Trim() ?? "");

    /// <summary>Whether no platform has a token.</summary>
    public bool IsEmpty => Telegram.Length == 0 && Discord.Length == 0;

    /// <summary>Whether the token of Telegram has the form of one: digits, a colon, 35 characters (core.telegram.org/bots/api#authorizing-your-bot).</summary>
    public bool TelegramHasForm => TelegramForm().IsMatch(Telegram);

    /// <summary>Whether the token of Discord has the form of one: three parts of letters, digits, - and _ with dots between.</summary>
    public bool DiscordHasForm => DiscordForm().IsMatch(Discord);

    /// <inheritdoc />
    public override string ToString() => "tokens";

    [GeneratedRegex(@"^[0-9]{6,12}:[A-Za-z0-9_-]{35}\z", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex TelegramForm();

    [GeneratedRegex(@"^[A-Za-z0-9_-]{18,}\.[A-Za-z0-9_-]{6}\.[A-Za-z0-9_-]{27,}\z", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex DiscordForm();
}

using System.Globalization;
using System.Text.RegularExpressions;

namespace HipBot.Loopback.Telegram.Markup;

/// <summary>What Telegram takes for a link, and how it writes it back.</summary>
internal static partial class LinkCheck
{
    /// <summary>The person that a link of the form <c>tg://user?id=…</c> means.</summary>
    public static long? UserOf(string url)
    {
        var match = UserLink().Match(url);
        return match.Success && long.TryParse(match.Groups["id"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : null;
    }

    /// <summary>Writes a link as Telegram does: a scheme, the host in small letters, a path. Says why not where it is none.</summary>
    public static bool TryNormalize(string url, out string normal, out string why)
    {
        (normal, why) = ("", "");
        var own = OwnLink().Match(url);
        if (own.Success)
        {
            normal = $"{own.Groups["scheme"].Value.ToLowerInvariant()}://{own.Groups["rest"].Value}";
            return true;
        }

        var match = WebLink().Match(url);
        if (!match.Success)
        {
            why = url.Contains("://", StringComparison.Ordinal) ? "Unsupported URL protocol" : "URL host is empty";
            return false;
        }

        var host = match.Groups["host"].Value.ToLowerInvariant();
        if (!host.Contains('.', StringComparison.Ordinal) && !host.StartsWith('['))
        {
            why = "Wrong HTTP URL";
            return false;
        }

        var scheme = match.Groups["scheme"].Success ? match.Groups["scheme"].Value.ToLowerInvariant() : "http";
        var path = match.Groups["path"].Value;
        normal = $"{scheme}://{match.Groups["user"].Value}{host}{match.Groups["port"].Value}{(path.StartsWith('/') ? "" : "/")}{path}";
        return true;
    }

    [GeneratedRegex("^tg:(//)?user/?\\?([^#]*&)?id=(?<id>\\d+)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex UserLink();

    [GeneratedRegex("^(?<scheme>tg|ton|tonsite):(//)?(?<rest>[\\w.-]+([/?#].*)?)$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex OwnLink();

    [GeneratedRegex("^((?<scheme>https?)://)?(?<user>[^/?#@\\s]*@)?(?<host>\\[[0-9a-fA-F:.]+\\]|[^/?#:@\\s\\x00-\\x1f<>\"]+)(?<port>:\\d+)?(?<path>([/?#][^\\s]*)?)$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex WebLink();
}

using System.Text.RegularExpressions;
using HipBot.Loopback.Telegram.Messages;

namespace HipBot.Loopback.Telegram.Markup;

/// <summary>What Telegram finds in a plain text by itself: commands, mentions, hashtags, addresses of mail and web.</summary>
internal static partial class EntityFinder
{
    /// <summary>Finds them, none inside another.</summary>
    public static IReadOnlyList<TextEntity> Find(string text)
    {
        if (text.AsSpan().IndexOfAny("@/#.") < 0)
        {
            return [];
        }

        var found = new List<TextEntity>();
        Add(found, "email", Mail(), text);
        Add(found, "url", Web(), text);
        Add(found, "bot_command", Command(), text);
        Add(found, "mention", Mention(), text);
        Add(found, "hashtag", Hashtag(), text);
        return EntityOrder.Sort(found);
    }

    private static void Add(List<TextEntity> found, string type, Regex pattern, string text)
    {
        foreach (Match match in pattern.Matches(text))
        {
            var entity = new TextEntity(type, match.Index, match.Length);
            if (!found.Exists(other => entity.Offset < other.End && other.Offset < entity.End))
            {
                found.Add(entity);
            }
        }
    }

    [GeneratedRegex("(?<![\\w/<>])/[a-zA-Z0-9_]{1,64}(@[a-zA-Z0-9_]{3,32})?(?![\\w/<>@])", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Command();

    [GeneratedRegex("(?<!\\w)@[a-zA-Z0-9_]{4,32}(?!\\w)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Mention();

    [GeneratedRegex("(?<![\\w#@])#(?=\\w*\\p{L})\\w{1,256}(?!\\w)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Hashtag();

    [GeneratedRegex("(?<![\\w.+-])[\\w.+-]{1,64}@([\\w-]{1,63}\\.){1,5}[a-zA-Z]{2,24}(?!\\w)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Mail();

    [GeneratedRegex("(?<![\\w@./:-])((https?|tg)://[^\\s<>\"]*[^\\s<>\".,:;!?')\\]]|([a-zA-Z0-9][a-zA-Z0-9-]{0,62}\\.){1,4}(com|org|net|me|io|app|dev|de|uk|info|edu|gov)(?![\\w.-]*\\w)(/[^\\s<>\"]*[^\\s<>\".,:;!?')\\]])?)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Web();
}

using System.Text.Json.Nodes;

namespace HipBot.Loopback.Telegram.People;

/// <summary>A user as the Bot API shows it: a person or a bot.</summary>
/// <param name="Id">The number.</param>
/// <param name="FirstName">The first name. It may be empty, or anything else that one can type.</param>
public sealed record Account(long Id, string FirstName)
{
    /// <summary>Whether it is a bot.</summary>
    public bool IsBot { get; init; }

    /// <summary>The last name, if there is one.</summary>
    public string? LastName { get; init; }

    /// <summary>The name behind the @, if there is one.</summary>
    public string? Username { get; init; }

    /// <summary>The language of the app, as <c>en</c>.</summary>
    public string? LanguageCode { get; init; }

    internal JsonObject ToJson()
    {
        var json = new JsonObject { ["id"] = Id, ["is_bot"] = IsBot, ["first_name"] = FirstName };
        if (LastName is not null)
        {
            json["last_name"] = LastName;
        }

        if (Username is not null)
        {
            json["username"] = Username;
        }

        if (LanguageCode is not null)
        {
            json["language_code"] = LanguageCode;
        }

        return json;
    }
}

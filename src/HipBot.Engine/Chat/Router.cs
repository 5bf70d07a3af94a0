using HipBot.Engine.Answers;
using HipBot.Engine.Chat.Catalogue;

namespace HipBot.Engine.Chat;

/// <summary>Finds who answers an input, and checks it where it enters: names, rights, place, and the length of every text.</summary>
internal static class Router
{
    private const string OldButton = "This button is from an earlier version of me, or it was changed on its way. Send /help to see what I can do now.";
    private const int WordsOfASentence = 4;
    private const string NotYours = "Only moderators of this chat can do that.";

    public static Route Find(ChatCatalogue catalogue, ChatInput input) => input.Act switch
    {
        ChatAct.Say say => OfText(catalogue, say.Text),
        ChatAct.Command command => OfCommand(catalogue, input, command),
        ChatAct.Press press => OfPress(catalogue, input, press),
        ChatAct.Submit submit => OfForm(catalogue, input, submit),
        _ => throw new ArgumentOutOfRangeException(nameof(input)),
    };

    private static Route OfText(ChatCatalogue catalogue, string said)
    {
        var text = Sound(said);
        return text.Length > Adviser.LongestMessage
            ? Route.Refused($"That has {text.Length:N0} characters; I read at most {Adviser.LongestMessage:N0}. Please shorten it. {AnswerText.InAnEmergency}", text[..Adviser.LongestMessage])
            : new Route { Handle = catalogue.Answer ?? throw new InvalidOperationException("no feature answers what people say"), Values = Only("question", text), PersonTexts = [text] };
    }

    private static Route OfCommand(ChatCatalogue catalogue, ChatInput input, ChatAct.Command given)
    {
        // Whatever stands behind a command that is not taken may speak of a warning sign all the same.
        var all = given.Options.Values.Select(value => Cut(value)).ToList();
        if (catalogue.Command(given.Name) is not { } command)
        {
            var near = catalogue.CommandsFor(input.Place, input.IsModerator).Select(known => known.Name).FirstOrDefault(name => name.StartsWith(given.Name, StringComparison.Ordinal) || given.Name.StartsWith(name, StringComparison.Ordinal));
            return Route.Refused($"I have no such command.{(near is null ? "" : $" Did you mean /{near}?")} Send /help to see them all, or just ask me in your own words.", all);
        }

        if (command.IsForModerators && !input.IsModerator)
        {
            return Route.Refused(NotYours, all);
        }

        if (!command.Places.HasFlag(input.Place))
        {
            return Route.Refused(input.Place == ChatPlaces.Group ? $"/{command.Name} works in a private chat with me." : $"/{command.Name} works in a group.", all);
        }

        var values = Trimmed(given.Options);
        if (values.Keys.FirstOrDefault(name => command.Options.All(option => option.Name != name)) is { } unknown)
        {
            return Route.Refused($"/{command.Name} has no option of that name ({Cut(unknown, 32)}). Write it like this: {command.Usage}", all);
        }

        return command.Options.Select(option => WhyRefused(command, option, values)).FirstOrDefault(why => why is not null) is { } refusal
            ? Route.Refused(refusal, all)
            : new Route
            {
                Handle = command.Handle,
                Values = values,
                Opens = command.Opens,
                PersonTexts = [.. command.Options.Where(option => IsAboutOneself(values.GetValueOrDefault(option.Name, ""), option.IsPersonText, option.Expects)).Select(option => values[option.Name])],
            };
    }

    private static string? WhyRefused(ChatCommand command, ChatOption option, Dictionary<string, string> values)
    {
        if (!values.TryGetValue(option.Name, out var value))
        {
            return option.IsRequired ? $"/{command.Name} needs {option.Name}: {option.Description} Write it like this: {command.Usage}" : null;
        }

        if (value.Length > option.Longest)
        {
            return $"{option.Name} has {value.Length:N0} characters; at most {option.Longest:N0} can be read. Please shorten it.";
        }

        return option.Choices.Count > 0 && !option.Choices.Contains(value, StringComparer.OrdinalIgnoreCase)
            ? $"{option.Name} can be: {string.Join(", ", option.Choices)}."
            : null;
    }

    private static Route OfPress(ChatCatalogue catalogue, ChatInput input, ChatAct.Press press)
    {
        if (!ButtonToken.TryRead(press.Token, out var token) || catalogue.Button(token.Action) is not { } button)
        {
            return Route.Refused(OldButton);
        }

        return button.IsForModerators && !input.IsModerator ? Route.Refused(NotYours) : new Route { Handle = button.Handle, Token = token, Opens = button.Opens };
    }

    private static Route OfForm(ChatCatalogue catalogue, ChatInput input, ChatAct.Submit submit)
    {
        var all = submit.Fields.Values.Select(value => Cut(value)).ToList();
        if (!ButtonToken.TryRead(submit.Form, out var token) || catalogue.Form(token.Action) is not { } form)
        {
            return Route.Refused("This form is from an earlier version of me, or it was changed on its way. Please open it again.", all);
        }

        if (form.IsForModerators && !input.IsModerator)
        {
            return Route.Refused(NotYours, all);
        }

        var values = Trimmed(submit.Fields.Where(field => form.Fields.Any(known => known.Name == field.Key)));
        foreach (var field in form.Fields)
        {
            var value = values.GetValueOrDefault(field.Name, "");
            if (value.Length == 0 && !field.IsOptional)
            {
                return Route.Refused($"Please fill in \"{field.Label}\".", all);
            }

            if (value.Length > field.Longest)
            {
                return Route.Refused($"\"{field.Label}\" has {value.Length:N0} characters; at most {field.Longest:N0} can be kept. Please shorten it.", all);
            }
        }

        return new Route
        {
            Handle = form.Handle,
            Token = token,
            Values = values,
            Opens = FirstReply.Private,
            Form = form.Open(token, values),
            PersonTexts = [.. form.Fields.Where(field => IsAboutOneself(values.GetValueOrDefault(field.Name, ""), field.IsPersonText, form.IsForModerators ? _ => true : field.Expects)).Select(field => values[field.Name])],
        };
    }

    /// <summary>Where a name is asked for, people write of themselves all the same: "/exercise dead bug, my legs are numb".</summary>
    private static bool IsAboutOneself(string text, bool isPersonText, Func<string, bool>? expects) =>
        text.Length > 0 && (isPersonText || (IsSentence(text) && expects?.Invoke(text) != true));

    private static bool IsSentence(string text) => text.Count(letter => letter == ' ') >= WordsOfASentence - 1;

    private static Dictionary<string, string> Only(string name, string value) => new(StringComparer.Ordinal) { [name] = value };

    private static Dictionary<string, string> Trimmed(IEnumerable<KeyValuePair<string, string>> values) =>
        values.Where(value => !string.IsNullOrWhiteSpace(value.Value)).ToDictionary(value => value.Key, value => Sound(value.Value).Trim(), StringComparer.Ordinal);

    /// <summary>A text that every database and platform takes: without U+0000, and with a mark in place of half a character.</summary>
    private static string Sound(string text) => text.AsSpan().IndexOfAnyInRange('\ud800', '\udfff') < 0 && !text.Contains('\0')
        ? text
        : string.Concat(text.EnumerateRunes().Where(rune => rune.Value != 0));

    private static string Cut(string text, int most = Adviser.LongestMessage) => text.Length <= most ? text : text[..most];
}

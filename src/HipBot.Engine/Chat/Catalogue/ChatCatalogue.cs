using System.Text.RegularExpressions;

namespace HipBot.Engine.Chat.Catalogue;

/// <summary>Everything that people can do: commands, buttons and forms, from which every platform builds its menus.</summary>
public sealed partial class ChatCatalogue
{
    private const int LongestDescription = 100;
    private const int MostFields = 5;

    private readonly Dictionary<string, ChatCommand> _commands = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ChatButtonAction> _buttons = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ChatFormAction> _forms = new(StringComparer.Ordinal);

    /// <summary>Makes a catalogue of features.</summary>
    /// <exception cref="ArgumentException">A declaration is against the rules of the platforms, or a name stands twice.</exception>
    public ChatCatalogue(IEnumerable<IChatFeature> features)
    {
        ArgumentNullException.ThrowIfNull(features);
        foreach (var feature in features)
        {
            feature.Register(this);
        }
    }

    /// <summary>The commands, in the order of their declaration.</summary>
    public IReadOnlyCollection<ChatCommand> Commands => _commands.Values;

    /// <summary>What buttons do.</summary>
    public IReadOnlyCollection<ChatButtonAction> Buttons => _buttons.Values;

    /// <summary>The forms.</summary>
    public IReadOnlyCollection<ChatFormAction> Forms => _forms.Values;

    /// <summary>Answers what people say in their own words; it stands in the value <c>question</c>. Null until a feature sets it.</summary>
    public ChatHandler? Answer { get; set; }

    /// <summary>The commands that a person may give in a place.</summary>
    public IEnumerable<ChatCommand> CommandsFor(ChatPlaces place, bool isModerator) =>
        Commands.Where(command => command.Places.HasFlag(place) && (isModerator || !command.IsForModerators));

    /// <summary>Adds a command.</summary>
    public void Add(ChatCommand command)
    {
        ArgumentNullException.ThrowIfNull(command);
        Require(CommandName().IsMatch(command.Name), command.Name, "a command is named by [a-z0-9_], at most 32 characters, and a subcommand behind one space");
        Require(command.Description.Length is > 0 and <= LongestDescription, command.Name, $"a description has 1 to {LongestDescription} characters");
        foreach (var option in command.Options)
        {
            Require(OptionName().IsMatch(option.Name), option.Name, "an option is named by [a-z0-9_], at most 32 characters");
            Require(option.Description.Length is > 0 and <= LongestDescription, option.Name, $"a description has 1 to {LongestDescription} characters");
        }

        Require(command.Options.OrderByDescending(option => option.IsRequired).SequenceEqual(command.Options), command.Name, "options that must be given come first");
        Require(_commands.TryAdd(command.Name, command), command.Name, "this command stands twice");
    }

    /// <summary>Adds what a button does.</summary>
    public void Add(ChatButtonAction button)
    {
        ArgumentNullException.ThrowIfNull(button);
        _ = new ButtonToken(button.Name);
        Require(_buttons.TryAdd(button.Name, button), button.Name, "this button stands twice");
    }

    /// <summary>Adds a form.</summary>
    public void Add(ChatFormAction form)
    {
        ArgumentNullException.ThrowIfNull(form);
        _ = new ButtonToken(form.Name);
        Require(form.Fields.Count is >= 1 and <= MostFields, form.Name, $"a form has 1 to {MostFields} fields");
        Require(_forms.TryAdd(form.Name, form), form.Name, "this form stands twice");
    }

    /// <summary>The command of a name; null where there is none.</summary>
    public ChatCommand? Command(string name) => _commands.GetValueOrDefault(name);

    /// <summary>What the buttons of an action do; null where there is none.</summary>
    public ChatButtonAction? Button(string action) => _buttons.GetValueOrDefault(action);

    /// <summary>The form of an action; null where there is none.</summary>
    public ChatFormAction? Form(string action) => _forms.GetValueOrDefault(action);

    private static void Require(bool holds, string name, string rule)
    {
        if (!holds)
        {
            throw new ArgumentException($"\"{name}\" cannot be declared: {rule}.", nameof(name));
        }
    }

    [GeneratedRegex(@"^[a-z0-9_]{1,32}( [a-z0-9_]{1,32})?\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex CommandName();

    [GeneratedRegex(@"^[a-z0-9_]{1,32}\z", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex OptionName();
}

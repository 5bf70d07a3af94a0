using System.CommandLine;
using System.CommandLine.Parsing;
using Microsoft.Extensions.Configuration;

namespace HipBot.Worker.Hosting;

/// <summary>Finds the content folder: what the command line names, else the setting, else <c>content</c> in the working directory, else beside the program.</summary>
internal static class ContentFolder
{
    private const string Usual = "content";

    /// <summary>The option <c>--content</c>.</summary>
    public static Option<string?> Option()
    {
        var option = new Option<string?>("--content") { Description = "The content folder." };
        option.Validators.Add(given => RefuseAnEmptyName(given, option.Name));
        return option;
    }

    /// <summary>The argument <c>DIR</c>.</summary>
    public static Argument<string?> Argument()
    {
        var argument = new Argument<string?>("DIR") { Description = "The content folder.", Arity = ArgumentArity.ZeroOrOne };
        argument.Validators.Add(given => RefuseAnEmptyName(given, argument.Name));
        return argument;
    }

    /// <summary>The folder to serve or check; it may not exist.</summary>
    /// <param name="given">What the command line names; null where it names none.</param>
    /// <param name="configuration">The settings.</param>
    /// <exception cref="SettingsException">A setting is wrong.</exception>
    public static string Find(string? given, IConfiguration configuration)
    {
        var options = ContentOptions.Read(configuration);
        if ((given ?? options.FindFolder()) is { } set)
        {
            return set;
        }

        var beside = Path.Combine(AppContext.BaseDirectory, Usual);
        return Directory.Exists(Usual) || !Directory.Exists(beside) ? Usual : beside;
    }

    private static void RefuseAnEmptyName(SymbolResult given, string name)
    {
        if (given.Tokens is [{ Value: var value }] && string.IsNullOrWhiteSpace(value))
        {
            given.AddError($"{name} is empty. Name the content folder, or leave it out.");
        }
    }
}

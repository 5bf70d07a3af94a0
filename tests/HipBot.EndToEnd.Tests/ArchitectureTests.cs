using System.Reflection;
using System.Xml.Linq;
using HipBot.Engine.Content;
using HipBot.Tests;

namespace HipBot.EndToEnd.Tests;

/// <summary>The arrows between projects point one way: adapters and storage know the engine, the worker knows all, the engine none.</summary>
public sealed class ArchitectureTests
{
    private static readonly Dictionary<string, string[]> MayKnow = new(StringComparer.Ordinal)
    {
        ["HipBot.Engine"] = [],
        ["HipBot.Storage"] = ["HipBot.Engine"],
        ["HipBot.DiscordChat"] = ["HipBot.Engine"],
        ["HipBot.TelegramChat"] = ["HipBot.Engine"],
        ["HipBot.Worker"] = ["HipBot.Engine", "HipBot.Storage", "HipBot.DiscordChat", "HipBot.TelegramChat"],
    };

    private static readonly string[] NotForTheEngine =
        ["Discord", "Telegram", "Microsoft.EntityFrameworkCore", "Microsoft.Extensions.Hosting", "Microsoft.AspNetCore", "Quartz", "Npgsql", "Spectre", "System.CommandLine"];

    [Fact]
    public void Every_project_knows_only_what_it_may()
    {
        var projects = Directory.GetFiles(Repository.Source, "*.csproj", SearchOption.AllDirectories);
        projects.ShouldNotBeEmpty();
        foreach (var project in projects)
        {
            var name = Path.GetFileNameWithoutExtension(project);
            MayKnow.Keys.ShouldContain(name, "a new project needs its place in the table of arrows");
            XDocument.Load(project).Descendants("ProjectReference")
                .Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value.Replace('\\', '/')))
                .ShouldBeSubsetOf(MayKnow[name], name);
        }
    }

    [Fact]
    public void The_engine_knows_no_platform_no_database_and_no_host() =>
        typeof(Library).Assembly.GetReferencedAssemblies()
            .Select(reference => reference.Name!)
            .Where(name => NotForTheEngine.Any(prefix => name.StartsWith(prefix, StringComparison.Ordinal)))
            .ShouldBeEmpty();

    [Fact]
    public void Every_type_that_is_not_a_base_is_sealed() =>
        new[] { typeof(Library).Assembly, Assembly.Load("hipbot") }
            .SelectMany(assembly => assembly.GetTypes())
            .Where(type => type is { IsClass: true, IsAbstract: false, IsSealed: false } && type.Namespace?.StartsWith("HipBot", StringComparison.Ordinal) == true)
            .Where(type => !type.Assembly.GetTypes().Any(other => other.BaseType == type))
            .Select(type => type.FullName)
            .ShouldBeEmpty();
}

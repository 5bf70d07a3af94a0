using HipBot.Tests;

namespace HipBot.EndToEnd.Tests;

public sealed class SettingsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_environment_goes_before_the_file_and_the_option_before_both()
    {
        await WriteSettingsAsync("""{ "Content": { "Folder": "/no/such/file" } }""");

        (await AskAsync()).Errors.ShouldContain("\"/no/such/file\"");
        (await AskAsync(("Content__Folder", "/no/such/environment"))).Errors.ShouldContain("\"/no/such/environment\"");
        var environment = new[] { ("Content__Folder", "/no/such/environment"), ("HIPBOT__Content__Folder", "/no/such/hipbot") };
        (await AskAsync(environment)).Errors.ShouldContain("\"/no/such/hipbot\"");
        (await RunAsync(environment, "ask", "--content", SoundFolder, "hello")).ExitCode.ShouldBe(0);
    }

    [Fact]
    public async Task A_folder_that_the_file_names_is_served()
    {
        await WriteSettingsAsync($$"""{ /* comments are fine */ "Content": { "Folder": "{{SoundFolder}}", }, }""");

        (await AskAsync()).ExitCode.ShouldBe(0);
    }

    [Fact]
    public async Task A_folder_that_is_not_there_is_one_line_with_setting_value_and_mend()
    {
        var run = await AskAsync(("HIPBOT__Content__Folder", "/no/such/folder"));

        run.ExitCode.ShouldBe(2);
        var line = run.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries).ShouldHaveSingleItem();
        line.ShouldContain("Content:Folder");
        line.ShouldContain("\"/no/such/folder\"");
        line.ShouldContain("Set it to");
    }

    [Theory]
    [InlineData("""{ "Content": { "Foldr": "x" } }""", "Content:Foldr; did you mean `Folder`?")]
    [InlineData("""{ "Content": { "Colour": "x" } }""", "There is no setting Content:Colour.")]
    [InlineData("""{ "Content": { "Folder": { "Path": "x" } } }""", "Content:Folder must be one text")]
    [InlineData("""{ "Content": """, "appsettings.json\" cannot be read")]
    [InlineData("""{ "Storag": { "Provider": "postgresql" } }""", "There is no setting Storag; did you mean `Storage`?")]
    [InlineData("""{ "Storage": "postgresql" }""", "The setting Storage must be a group")]
    [InlineData("""{ "Storage": { "DataFolder": 7 } }""", "Storage:DataFolder must be one text in quotes")]
    public async Task A_wrong_setting_stops_the_start_and_is_named(string settings, string named)
    {
        await WriteSettingsAsync(settings);

        var run = await AskAsync();

        run.ExitCode.ShouldBe(2);
        run.Output.ShouldBeEmpty();
        run.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries).ShouldHaveSingleItem().ShouldContain(named);
    }

    [Theory]
    [InlineData("HIPBOT__Storag__Provider", "There is no setting Storag")]
    [InlineData("HIPBOT__Foo", "There is no setting Foo")]
    [InlineData("HIPBOT__Storage", "The setting Storage must be a group")]
    [InlineData("HIPBOT__Storage__Provder", "did you mean `Provider`?")]
    public async Task A_wrong_variable_stops_the_start_and_is_named(string variable, string named)
    {
        var run = await AskAsync((variable, "x"));

        run.ExitCode.ShouldBe(2);
        run.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries).ShouldHaveSingleItem().ShouldContain(named);
    }

    [Theory]
    [InlineData("ask", "--content", "", "hello")]
    [InlineData("evaluate", "--content", " ", "file")]
    [InlineData("content", "check", "")]
    public async Task An_empty_name_of_the_folder_is_wrong_usage(params string[] arguments)
    {
        var run = await RunAsync([], arguments);

        run.ExitCode.ShouldBe(2);
        run.Errors.ShouldContain("is empty. Name the content folder");
    }

    [Fact]
    public async Task Without_a_setting_the_content_beside_the_program_is_served()
    {
        using var place = new TemporaryFolder();
        place.Copy(AppContext.BaseDirectory);
        if (!Directory.Exists(Path.Combine(place.Path, "content")))
        {
            // Only a Release build has put it there.
            place.Copy(SoundFolder, "content");
        }

        var run = await HipBotProcess.RunInAsync(
            new HipBotSurroundings(_folder.Path) { Program = Path.Combine(place.Path, "hipbot.dll") }, "content", "check");

        run.ExitCode.ShouldBe(0, run.Errors);
    }

    private static string SoundFolder => Path.Combine(Repository.Data, "sound-folder");

    private Task WriteSettingsAsync(string settings) =>
        File.WriteAllTextAsync(Path.Combine(_folder.Path, "appsettings.json"), settings, TestContext.Current.CancellationToken);

    private Task<HipBotRun> AskAsync(params (string Name, string Value)[] environment) => RunAsync(environment, "ask", "hello");

    private Task<HipBotRun> RunAsync((string Name, string Value)[] environment, params string[] arguments) => HipBotProcess.RunInAsync(
        new HipBotSurroundings(_folder.Path) { Environment = environment.ToDictionary(pair => pair.Name, pair => pair.Value) }, arguments);
}

using Telegram.Bot;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;

namespace HipBot.TelegramChat.Tests.Loopback;

/// <summary>"Sending files" of the Bot API, and getFile.</summary>
public sealed class FileTests : LoopbackTest
{
    [Fact]
    public async Task A_photo_is_uploaded_once_and_then_sent_by_its_id()
    {
        await StartAsync();
        var first = await Bot.SendPhoto(Ana.Id, Pictures.Png(1600, 900), "<b>Bridge</b>", ParseMode.Html, hasSpoiler: true, cancellationToken: Stop);
        var photo = first.Photo!.Last();

        var second = await Bot.SendPhoto(Ana.Id, InputFile.FromFileId(photo.FileId), cancellationToken: Stop);

        first.Photo!.Select(size => (size.Width, size.Height)).ShouldBe([(90, 50), (320, 180), (800, 450), (1280, 720), (1600, 900)]);
        (first.Caption, first.HasMediaSpoiler).ShouldBe(("Bridge", true));
        second.Photo!.Last().FileUniqueId.ShouldBe(photo.FileUniqueId);
        Server.UploadCount.ShouldBe(1);
        var seen = await Ana.HearsAsync(Stop);
        seen.Media!.Bytes.ShouldBe(Pictures.PngBytes(1600, 900));
        (await Ana.HearsAsync(Stop)).Media.ShouldBe(seen.Media);
        Server.Calls.Of("sendPhoto").Select(call => call.Files.Count).ShouldBe([1, 0]);
    }

    [Fact]
    public async Task The_same_picture_uploaded_again_has_another_id_and_the_same_unique_id()
    {
        await StartAsync();
        var first = (await Bot.SendPhoto(Ana.Id, Pictures.Png(8, 8), cancellationToken: Stop)).Photo!.Last();
        var second = (await Bot.SendPhoto(Ana.Id, Pictures.Png(8, 8), cancellationToken: Stop)).Photo!.Last();

        second.FileId.ShouldNotBe(first.FileId);
        second.FileUniqueId.ShouldBe(first.FileUniqueId);
    }

    [Fact]
    public async Task An_animation_becomes_a_film()
    {
        await StartAsync();

        var sent = await Bot.SendAnimation(Ana.Id, Pictures.Gif(300, 200), caption: "Dead bug", cancellationToken: Stop);

        (sent.Animation!.MimeType, sent.Animation.Width, sent.Animation.FileName).ShouldBe(("video/mp4", 300, "figure.gif.mp4"));
        sent.Document!.FileId.ShouldBe(sent.Animation.FileId);
        sent.Type.ShouldBe(MessageType.Animation);
        (await Bot.SendAnimation(Ana.Id, InputFile.FromFileId(sent.Animation.FileId), cancellationToken: Stop)).Animation.ShouldNotBeNull();
    }

    [Fact]
    public async Task An_animation_that_is_none_is_a_file()
    {
        await StartAsync();

        var sent = await Bot.SendAnimation(Ana.Id, Pictures.Text(), cancellationToken: Stop);

        sent.Animation.ShouldBeNull();
        sent.Document!.FileName.ShouldBe("notes.txt");
    }

    [Fact]
    public async Task A_document_is_sent_and_fetched()
    {
        await StartAsync();
        var sent = await Bot.SendDocument(Ana.Id, Pictures.Text("my data"), "Yours", cancellationToken: Stop);

        var file = await Bot.GetFile(sent.Document!.FileId, Stop);
        using var bytes = new MemoryStream();
        await Bot.DownloadFile(file.FilePath!, bytes, Stop);

        file.FileSize.ShouldBe(7);
        System.Text.Encoding.UTF8.GetString(bytes.ToArray()).ShouldBe("my data");
        (await Http.GetAsync(new Uri(Server.Address, $"/file/bot{Server.Token}/documents/none"), Stop)).StatusCode.ShouldBe(System.Net.HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task What_is_no_picture_is_no_photo()
    {
        await StartAsync();

        await RefusedAsync(Bot.SendPhoto(Ana.Id, Pictures.Text(), cancellationToken: Stop), "IMAGE_PROCESS_FAILED");
        await RefusedAsync(Bot.SendPhoto(Ana.Id, Pictures.Png(100, 3000), cancellationToken: Stop), "PHOTO_INVALID_DIMENSIONS");
        await RefusedAsync(Bot.SendPhoto(Ana.Id, Pictures.Text(""), cancellationToken: Stop), "file must be non-empty");
        await Bot.SendPhoto(Ana.Id, InputFile.FromStream(new MemoryStream(Pictures.JpegBytes(640, 480)), "x.jpg"), cancellationToken: Stop);
        (await Ana.HearsAsync(Stop)).Media!.Height.ShouldBe(480);
    }

    [Fact]
    public async Task An_id_that_is_not_known_is_refused()
    {
        await StartAsync();
        var photo = (await Bot.SendPhoto(Ana.Id, Pictures.Png(8, 8), cancellationToken: Stop)).Photo!.Last();

        await RefusedAsync(Bot.SendPhoto(Ana.Id, InputFile.FromFileId("AgACAgIAAxk"), cancellationToken: Stop), "wrong file identifier/HTTP URL specified");
        await RefusedAsync(Bot.SendDocument(Ana.Id, InputFile.FromFileId(photo.FileId), cancellationToken: Stop), "can't use file of type Photo as Document");
        await RefusedAsync(Bot.GetFile("AgACAgIAAxk", Stop), "invalid file_id");
        Server.ForgetsFiles();
        await RefusedAsync(Bot.SendPhoto(Ana.Id, InputFile.FromFileId(photo.FileId), cancellationToken: Stop), "wrong file identifier/HTTP URL specified");
    }

    [Fact]
    public async Task A_call_without_a_file_says_so()
    {
        await StartAsync();
        var body = await Http.GetStringAsync(Of("getMe"), Stop);
        body.ShouldContain("\"ok\":true");

        var response = await Http.GetAsync(Of($"sendPhoto?chat_id={Ana.Id}&photo=attach://nothing"), Stop);

        (await response.Content.ReadAsStringAsync(Stop)).ShouldContain("Bad Request: there is no photo in the request");
    }

    [Theory]
    [InlineData(1024, true)]
    [InlineData(1025, false)]
    public async Task A_caption_has_at_most_1024_units_after_parsing(int length, bool isTaken)
    {
        await StartAsync();
        var call = Bot.SendPhoto(Ana.Id, Pictures.Png(8, 8), $"<b>{new string('x', length)}</b>", ParseMode.Html, cancellationToken: Stop);

        if (isTaken)
        {
            (await call).Caption!.Length.ShouldBe(length);
        }
        else
        {
            await RefusedAsync(call, "message caption is too long");
        }
    }

    [Fact]
    public async Task An_album_is_several_messages()
    {
        await StartAsync();

        var album = await Bot.SendMediaGroup(Ana.Id, [new InputMediaPhoto(Pictures.Png(8, 8)) { Caption = "one" }, new InputMediaPhoto(Pictures.Png(9, 9))], cancellationToken: Stop);

        album.Length.ShouldBe(2);
        album[0].MediaGroupId.ShouldNotBeNull();
        album[1].MediaGroupId.ShouldBe(album[0].MediaGroupId);
        (await Ana.HearsAsync(Stop)).Text.ShouldBe("one");
        (await Ana.HearsAsync(Stop)).Media!.Width.ShouldBe(9);
    }
}

using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace HipBot.Storage.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Walks : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "verdicts",
                columns: table => new
                {
                    Person = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Exercise = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Verdict = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_verdicts", x => new { x.Person, x.Exercise });
                });

            migrationBuilder.CreateTable(
                name: "walks",
                columns: table => new
                {
                    Person = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Chat = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Tag = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false),
                    Subject = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Swaps = table.Column<string>(type: "TEXT", nullable: false),
                    Step = table.Column<int>(type: "INTEGER", nullable: false),
                    Stamp = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Touched = table.Column<long>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_walks", x => new { x.Person, x.Chat });
                });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "verdicts");

            migrationBuilder.DropTable(
                name: "walks");
        }
    }
}

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>ArticlePage</name>
    <message numerus="yes">
        <source>%n min read</source>
        <translation>
            <numerusform>%n분</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>제외한 내용: %1</translation>
    </message>
    <message>
        <source>stands twice</source>
        <translation>되풀이된 글</translation>
    </message>
    <message>
        <source>notices of the page</source>
        <translation>페이지 안내문</translation>
    </message>
    <message>
        <source>navigation</source>
        <translation>메뉴·바로가기</translation>
    </message>
    <message>
        <source>copyright line</source>
        <translation>저작권 표시</translation>
    </message>
    <message>
        <source>byline</source>
        <translation>기자 이름</translation>
    </message>
    <message>
        <source>other articles</source>
        <translation>다른 기사</translation>
    </message>
</context>
<context>
    <name>DateGrounds</name>
    <message>
        <source>Counts from %1, when the article was published (inferred).</source>
        <translation>기사가 나온 날인 %1을(를) 기준으로 셉니다. 이 날짜는 추정한 것입니다.</translation>
    </message>
    <message>
        <source>Counts from %1, when the article was published.</source>
        <translation>기사가 나온 날인 %1을(를) 기준으로 셉니다.</translation>
    </message>
    <message>
        <source>Counts from %1, a date that the text named before.</source>
        <translation>앞에서 말한 %1을(를) 기준으로 셉니다.</translation>
    </message>
    <message>
        <source>Counts from %1, named by “%2” in %3.</source>
        <extracomment>%1 a date, %2 words of the text, %3 a place: &quot;the title&quot;, &quot;paragraph 2&quot;</extracomment>
        <translation>%3의 “%2”, 곧 %1을(를) 기준으로 셉니다.</translation>
    </message>
    <message>
        <source>the title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>the subtitle</source>
        <translation>부제</translation>
    </message>
    <message>
        <source>a heading</source>
        <translation>소제목</translation>
    </message>
    <message>
        <source>a caption</source>
        <translation>사진 설명</translation>
    </message>
    <message>
        <source>a quotation</source>
        <translation>인용문</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>목록</translation>
    </message>
    <message>
        <source>the summary</source>
        <translation>요약</translation>
    </message>
    <message>
        <source>paragraph %1</source>
        <translation>%1번째 문단</translation>
    </message>
    <message>
        <source>You set this date.</source>
        <translation>직접 정한 날짜입니다.</translation>
    </message>
    <message>
        <source>Counts from %1, which you set.</source>
        <translation>직접 정한 %1을(를) 기준으로 셉니다.</translation>
    </message>
    <message>
        <source>The words say all of it.</source>
        <translation>글에 날짜가 다 적혀 있습니다.</translation>
    </message>
    <message>
        <source>The words say how far it is from there.</source>
        <translation>글의 말대로 기준에서 앞이나 뒤로 셉니다.</translation>
    </message>
    <message>
        <source>The last one before: the sentence tells of the past.</source>
        <translation>지난 일을 말하므로, 기준보다 앞선 가장 가까운 때로 읽었습니다.</translation>
    </message>
    <message>
        <source>The next one after: the sentence tells of what is to come.</source>
        <translation>앞으로의 일을 말하므로, 기준 뒤에 오는 가장 가까운 때로 읽었습니다.</translation>
    </message>
    <message>
        <source>The nearest one: the sentence does not say whether it is past or to come.</source>
        <translation>지난 일인지 앞으로의 일인지 드러나지 않아, 기준에서 가장 가까운 때로 읽었습니다.</translation>
    </message>
    <message>
        <source>What the words leave out is the same as there.</source>
        <translation>글에 없는 부분은 기준과 같다고 보았습니다.</translation>
    </message>
    <message>
        <source>No date is known for these words</source>
        <translation>이 말의 날짜를 알 수 없습니다</translation>
    </message>
    <message>
        <source>It could also be %1.</source>
        <translation>%1일 수도 있습니다.</translation>
    </message>
    <message>
        <source>Corrected by you</source>
        <translation>직접 고침</translation>
    </message>
</context>
<context>
    <name>MarkTips</name>
    <message>
        <source>person</source>
        <translation>사람</translation>
    </message>
    <message>
        <source>place</source>
        <translation>장소</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>기관</translation>
    </message>
    <message>
        <source>product or work</source>
        <translation>제품·작품</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>수량</translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>%n번 나옴</numerusform>
        </translation>
    </message>
    <message>
        <source>Within: %1</source>
        <translation>안에 있는 이름: %1</translation>
    </message>
</context>
<context>
    <name>OutletText</name>
    <message>
        <source>Unknown outlet</source>
        <translation>매체를 알 수 없음</translation>
    </message>
</context>
<context>
    <name>PageWriter</name>
    <message>
        <source>Summary</source>
        <translation>요약</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>실행 취소(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>다시 실행(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>잘라내기(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>복사(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>붙여넣기(&amp;P)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>지우기</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>모두 선택</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>확인</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translation>복사(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>링크 주소 복사(&amp;L)</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>모두 선택</translation>
    </message>
</context>
<context>
    <name>SessionCommands</name>
    <message>
        <source>Open “%1”</source>
        <translation>“%1” 열기</translation>
    </message>
    <message>
        <source>Close “%1”</source>
        <translation>“%1” 닫기</translation>
    </message>
    <message>
        <source>Move “%1”</source>
        <translation>“%1” 옮기기</translation>
    </message>
    <message>
        <source>Date “%1”</source>
        <translation>“%1” 발행일 바꾸기</translation>
    </message>
</context>
<context>
    <name>SourceLine</name>
    <message>
        <source>Inferred from the text.</source>
        <translation>본문에서 짐작한 날짜입니다.</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>날짜 없음</translation>
    </message>
    <message>
        <source>The page states this date.</source>
        <translation>페이지에 적힌 날짜입니다.</translation>
    </message>
    <message>
        <source>You set this date.</source>
        <translation>직접 정한 날짜입니다.</translation>
    </message>
    <message>
        <source>The page states no date, and none could be inferred.</source>
        <translation>페이지에 날짜가 없고, 짐작할 실마리도 없습니다.</translation>
    </message>
    <message>
        <source>Inferred from “%1”: the text names this whole date, and its other dates agree with it.</source>
        <translation>본문의 “%1”에서 짐작했습니다. 본문에 적힌 온전한 날짜이고 다른 날짜들도 그와 맞습니다.</translation>
    </message>
    <message>
        <source>Inferred from “%1”, a date that the other articles name in full.</source>
        <translation>본문의 “%1”에서 짐작했습니다. 다른 글에 이 날짜가 온전히 적혀 있습니다.</translation>
    </message>
    <message>
        <source>Inferred from “%1”, the latest date that the text tells as past.</source>
        <translation>본문의 “%1”에서 짐작했습니다. 본문이 지난 일로 말하는 가장 늦은 날입니다.</translation>
    </message>
    <message>
        <source>Inferred from “%1” in the text.</source>
        <translation>본문의 “%1”에서 짐작했습니다.</translation>
    </message>
</context>
<context>
    <name>TickWords</name>
    <message>
        <source>h:mm AP</source>
        <extracomment>Date pattern (see QLocale::toString): an hour with minutes. Korean: AP h:mm</extracomment>
        <translation>AP h:mm</translation>
    </message>
    <message>
        <source>h AP</source>
        <extracomment>Date pattern: a full hour. Korean: AP h시</extracomment>
        <translation>AP h시</translation>
    </message>
    <message>
        <source>d</source>
        <comment>day</comment>
        <extracomment>Date pattern: a day within its month. Korean: d일</extracomment>
        <translation>d일</translation>
    </message>
    <message>
        <source>MMM</source>
        <extracomment>Date pattern: a month within its year. Korean: M월</extracomment>
        <translation>M월</translation>
    </message>
    <message>
        <source>yyyy</source>
        <extracomment>Date pattern: a year. Korean: yyyy년</extracomment>
        <translation>yyyy년</translation>
    </message>
    <message>
        <source>MMM d, yyyy</source>
        <extracomment>Date pattern: a whole date, short. Korean: yyyy년 M월 d일</extracomment>
        <translation>yyyy년 M월 d일</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <extracomment>Date pattern: a month and its year, short. Korean: yyyy년 M월</extracomment>
        <translation>yyyy년 M월</translation>
    </message>
</context>
<context>
    <name>TimeCorrections</name>
    <message>
        <source>Read “%1” as before</source>
        <translation>“%1” 원래대로 읽기</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>MMMM d, yyyy</source>
        <comment>date format</comment>
        <translation>yyyy년 M월 d일</translation>
    </message>
    <message>
        <source>quarter %2 of %1</source>
        <translation>%1 %2분기</translation>
    </message>
    <message>
        <source>first half of %1</source>
        <translation>%1 상반기</translation>
    </message>
    <message>
        <source>second half of %1</source>
        <translation>%1 하반기</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>month format</comment>
        <translation>yyyy년 M월</translation>
    </message>
    <message>
        <source>week %2 of %1</source>
        <translation>%1 %2번째 주</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>year</comment>
        <translation>%1년</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n년</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n주</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n일</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n시간</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n초</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n분</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n개월</numerusform>
        </translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1까지</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1부터</translation>
    </message>
</context>
<context>
    <name>naranhi::AboutArticle</name>
    <message>
        <source>the text of the page</source>
        <translation>페이지의 본문</translation>
    </message>
    <message>
        <source>the page&apos;s linked data (JSON-LD)</source>
        <translation>페이지의 연결 데이터(JSON-LD)</translation>
    </message>
    <message>
        <source>the page&apos;s OpenGraph fields</source>
        <translation>페이지의 오픈그래프 항목</translation>
    </message>
    <message>
        <source>the page&apos;s or the file&apos;s own description</source>
        <translation>페이지나 파일이 스스로 밝힌 정보</translation>
    </message>
    <message>
        <source>the address</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>From %1</source>
        <extracomment>where something about an article was read: %1 one of &quot;the address&quot;, &quot;the text of the page&quot; …</extracomment>
        <translation>출처: %1</translation>
    </message>
    <message>
        <source>It is not kept there.</source>
        <translation>라이브러리에 없습니다.</translation>
    </message>
    <message>
        <source>Version %1: %2</source>
        <extracomment>a version of an article: %1 its number, %2 when it came into the library</extracomment>
        <translation>%1번째 판: %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n줄</numerusform>
        </translation>
    </message>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>부제</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>매체</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>글쓴이</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>발행</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Opened from</source>
        <translation>연 곳</translation>
    </message>
    <message>
        <source>Its own address</source>
        <translation>기사가 밝힌 주소</translation>
    </message>
    <message>
        <source>Main picture</source>
        <translation>대표 사진</translation>
    </message>
    <message>
        <source>In the library</source>
        <translation>라이브러리에 들어온 때</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>빼 둔 글</translation>
    </message>
    <message>
        <source>A number changed</source>
        <translation>숫자가 바뀜</translation>
    </message>
    <message>
        <source>A name changed</source>
        <translation>이름이 바뀜</translation>
    </message>
    <message>
        <source>A quotation changed</source>
        <translation>인용이 바뀜</translation>
    </message>
    <message>
        <source>The wording changed</source>
        <translation>표현이 바뀜</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>더해짐</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>빠짐</translation>
    </message>
    <message>
        <source>What the newest version says otherwise</source>
        <translation>최신 판에서 달라진 것</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>전: %1</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>지금: %1</translation>
    </message>
</context>
<context>
    <name>naranhi::AddressDialog</name>
    <message>
        <source>Open address</source>
        <translation>주소 열기</translation>
    </message>
    <message>
        <source>Address of the page</source>
        <translation>페이지 주소</translation>
    </message>
    <message>
        <source>The page is fetched from its site, without cookies; pictures are not fetched.</source>
        <translation>해당 사이트에서 쿠키 없이 페이지만 가져오며, 사진은 가져오지 않습니다.</translation>
    </message>
    <message>
        <source>Add a feed</source>
        <translation>피드 추가</translation>
    </message>
    <message>
        <source>Address of the feed, or of a page of its site</source>
        <translation>피드 주소, 또는 그 사이트의 페이지 주소</translation>
    </message>
    <message>
        <source>The address of a feed, or of any page of a site: its feed is looked for there.</source>
        <translation>피드 주소를 적거나, 사이트의 아무 페이지 주소를 적으면 거기서 피드를 찾습니다.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>추가</translation>
    </message>
</context>
<context>
    <name>naranhi::ArticleColumn</name>
    <message>
        <source>Only here</source>
        <translation>여기에만 있습니다</translation>
    </message>
    <message>
        <source>Not found here</source>
        <translation>여기서는 찾지 못했습니다</translation>
    </message>
    <message>
        <source>Also in: %1.</source>
        <translation>%1에도 있습니다.</translation>
    </message>
    <message>
        <source>Not found in: %1.</source>
        <translation>%1에서는 찾지 못했습니다.</translation>
    </message>
</context>
<context>
    <name>naranhi::ArticleView</name>
    <message>
        <source>Copy with Source</source>
        <translation>출처와 함께 복사</translation>
    </message>
    <message>
        <source>Show What Was Left Out</source>
        <translation>제외한 내용 보기</translation>
    </message>
    <message>
        <source>Select words of one paragraph to mark a name</source>
        <translation>이름을 표시하려면 한 문단 안의 말을 고르세요</translation>
    </message>
    <message>
        <source>About this &amp;date</source>
        <translation>이 날짜에 대하여(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>복사(&amp;C)</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>모두 고르기</translation>
    </message>
</context>
<context>
    <name>naranhi::BundleSaver</name>
    <message>
        <source>The library: %1</source>
        <translation>라이브러리: %1</translation>
    </message>
</context>
<context>
    <name>naranhi::BundleTaker</name>
    <message>
        <source>%1: A story goes into the library, and this one cannot be written.</source>
        <translation>%1: 이야기 파일은 라이브러리에 들여와서 여는데, 이 라이브러리에는 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>%1: A story goes into the library, which could not be opened. Open the file again when that is mended.</source>
        <translation>%1: 이야기 파일은 라이브러리에 들여와서 여는데, 라이브러리를 열지 못했습니다. 라이브러리를 고친 뒤 파일을 다시 열어 주세요.</translation>
    </message>
    <message>
        <source>%1: A story goes into the library, and this window keeps none.</source>
        <translation>%1: 이야기 파일은 라이브러리에 들여와서 여는데, 이 창에는 라이브러리가 없습니다.</translation>
    </message>
    <message>
        <source>%1: It was not taken into the library. %2</source>
        <translation>%1: 라이브러리에 들여오지 못했습니다. %2</translation>
    </message>
    <message>
        <source>The library: %1</source>
        <translation>라이브러리: %1</translation>
    </message>
    <message>
        <source>Take in a story</source>
        <translation>이야기 들여오기</translation>
    </message>
    <message>
        <source>%1: This is no story of Naranhi, or a damaged one. Ask for it again where it came from.</source>
        <translation>%1: 나란히의 이야기 파일이 아니거나 파일이 손상되었습니다. 보낸 사람에게 다시 받아 주세요.</translation>
    </message>
</context>
<context>
    <name>naranhi::ColumnActions</name>
    <message>
        <source>&amp;Close article</source>
        <translation>글 닫기(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>복사(&amp;C)</translation>
    </message>
    <message>
        <source>Copy with &amp;source</source>
        <translation>출처와 함께 복사(&amp;S)</translation>
    </message>
    <message>
        <source>Set publication &amp;date…</source>
        <translation>발행일 정하기(&amp;D)…</translation>
    </message>
    <message>
        <source>Move column to the &amp;left</source>
        <translation>단을 왼쪽으로 옮기기(&amp;L)</translation>
    </message>
    <message>
        <source>Move column to the &amp;right</source>
        <translation>단을 오른쪽으로 옮기기(&amp;R)</translation>
    </message>
    <message>
        <source>N&amp;ext column</source>
        <translation>다음 단(&amp;E)</translation>
    </message>
    <message>
        <source>Pre&amp;vious column</source>
        <translation>이전 단(&amp;V)</translation>
    </message>
    <message>
        <source>Column &amp;%1</source>
        <translation>%1번째 단(&amp;%1)</translation>
    </message>
    <message>
        <source>Show or hide text that was left &amp;out</source>
        <translation>제외한 내용 보기·숨기기(&amp;O)</translation>
    </message>
    <message>
        <source>E&amp;xplain the date</source>
        <translation>날짜 설명(&amp;X)</translation>
    </message>
    <message>
        <source>Correct the na&amp;me or selection…</source>
        <translation>이름이나 고른 말 바로잡기(&amp;M)…</translation>
    </message>
    <message>
        <source>The sentence tells the same as in another column</source>
        <translation>이 문장과 다른 기사의 문장이 같은 내용</translation>
    </message>
    <message>
        <source>A&amp;bout this article…</source>
        <translation>이 기사에 대하여(&amp;B)…</translation>
    </message>
</context>
<context>
    <name>naranhi::ColumnArrivals</name>
    <message>
        <source>Also in: %1</source>
        <translation>%1에도 있습니다</translation>
    </message>
</context>
<context>
    <name>naranhi::ColumnHead</name>
    <message>
        <source>Column menu</source>
        <translation>글 메뉴</translation>
    </message>
    <message>
        <source>Close the article</source>
        <translation>글 닫기</translation>
    </message>
    <message>
        <source>Copy with Source</source>
        <translation>출처와 함께 복사</translation>
    </message>
    <message>
        <source>Show What Was Left Out</source>
        <translation>제외한 내용 보기</translation>
    </message>
    <message>
        <source>Set the Date…</source>
        <translation>발행일 정하기…</translation>
    </message>
    <message>
        <source>Move Left</source>
        <translation>왼쪽으로 옮기기</translation>
    </message>
    <message>
        <source>Move Right</source>
        <translation>오른쪽으로 옮기기</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Publication date: %1</source>
        <translation>발행일: %1</translation>
    </message>
    <message>
        <source>Press to set the date.</source>
        <translation>누르면 발행일을 정할 수 있습니다.</translation>
    </message>
    <message>
        <source>Lock the column</source>
        <translation>단 고정</translation>
    </message>
    <message>
        <source>Keep this column where it is while the others follow one another</source>
        <translation>다른 단이 함께 움직여도 이 단은 그대로 둡니다</translation>
    </message>
    <message>
        <source>Make It the Base</source>
        <translation>기준 글로 삼기</translation>
    </message>
    <message>
        <source>Moves it to the front: the others are compared with it in its order</source>
        <translation>맨 앞으로 옮깁니다. 다른 글은 이 글의 순서대로 견줍니다</translation>
    </message>
    <message>
        <source>About This Article…</source>
        <translation>이 기사에 대하여…</translation>
    </message>
</context>
<context>
    <name>naranhi::ColumnMenu</name>
    <message>
        <source>Leaves &amp;open what others say: %1</source>
        <translation>다른 매체는 밝혔지만 여기에는 없는 것(&amp;O): %1</translation>
    </message>
    <message>
        <source>&amp;Only what this one alone tells</source>
        <translation>이 매체만 전한 것 보기(&amp;O)</translation>
    </message>
</context>
<context>
    <name>naranhi::ComparePanel</name>
    <message>
        <source>Search what is said</source>
        <translation>말한 내용 찾기</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>비교</translation>
    </message>
    <message>
        <source>Order of the comparison</source>
        <translation>비교 순서</translation>
    </message>
    <message>
        <source>In text order</source>
        <translation>글 순서</translation>
    </message>
    <message>
        <source>Most outlets</source>
        <translation>여러 매체 먼저</translation>
    </message>
    <message>
        <source>Fewest outlets</source>
        <translation>한 매체 먼저</translation>
    </message>
    <message>
        <source>Nothing matches the filter.</source>
        <translation>걸러서 남은 것이 없습니다.</translation>
    </message>
    <message>
        <source>Open two articles or more of one story to compare them.</source>
        <translation>한 사건을 다룬 기사를 둘 이상 열면 견줄 수 있습니다.</translation>
    </message>
    <message>
        <source>Nothing to compare was found yet.</source>
        <translation>견줄 것을 아직 찾지 못했습니다.</translation>
    </message>
    <message>
        <source>Show the differences that you set aside, too</source>
        <translation>제쳐 둔 차이도 보기</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>제쳐 둠</translation>
    </message>
</context>
<context>
    <name>naranhi::ComparingActions</name>
    <message>
        <source>&amp;Same in the other articles</source>
        <translation>다른 기사의 같은 대목(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Columns follow one another</source>
        <translation>단을 같은 대목끼리 함께 넘기기(&amp;C)</translation>
    </message>
    <message>
        <source>Loc&amp;k column</source>
        <translation>단 고정(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Bands between matching passages</source>
        <translation>같은 대목을 띠로 잇기(&amp;B)</translation>
    </message>
</context>
<context>
    <name>naranhi::Comparison</name>
    <message>
        <source>Differences</source>
        <translation>차이</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>공통</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>여기만</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>인용</translation>
    </message>
    <message>
        <source>said differently</source>
        <translation>서로 다름</translation>
    </message>
    <message>
        <source>later news</source>
        <translation>나중 소식</translation>
    </message>
    <message>
        <source>more exact</source>
        <translation>더 자세함</translation>
    </message>
</context>
<context>
    <name>naranhi::ComparisonActs</name>
    <message>
        <source>&amp;Comment…</source>
        <translation>메모(&amp;C)…</translation>
    </message>
    <message>
        <source>Tells the same as a sentence of an&amp;other column…</source>
        <translation>다른 기사의 문장과 같은 내용으로 잇기(&amp;O)…</translation>
    </message>
    <message>
        <source>This &amp;does not tell the same as the others</source>
        <translation>나머지와 같은 내용이 아님(&amp;D)</translation>
    </message>
    <message>
        <source>These &amp;do not tell the same</source>
        <translation>서로 같은 내용이 아님(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Take back in</source>
        <translation>다시 넣기(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Set aside</source>
        <translation>제쳐 두기(&amp;S)</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Your words about this difference (empty: no comment):</source>
        <translation>이 차이에 붙일 메모(비우면 메모를 지웁니다):</translation>
    </message>
</context>
<context>
    <name>naranhi::ComparisonDelegate</name>
    <message numerus="yes">
        <source>%n outlets</source>
        <translation>
            <numerusform>매체 %n곳</numerusform>
        </translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>제쳐 둠</translation>
    </message>
    <message>
        <source>joined by you</source>
        <translation>직접 이음</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>메모: %1</translation>
    </message>
</context>
<context>
    <name>naranhi::CorrectionActions</name>
    <message>
        <source>Correct&amp;ions…</source>
        <translation>바로잡은 내용(&amp;I)…</translation>
    </message>
</context>
<context>
    <name>naranhi::CorrectionActs</name>
    <message>
        <source>Merge “%1” into “%2”</source>
        <translation>“%1”을(를) “%2”(으)로 합치기</translation>
    </message>
    <message>
        <source>Keep “%1” and “%2” apart</source>
        <translation>“%1”과(와) “%2” 구별하기</translation>
    </message>
    <message>
        <source>Split “%1” from “%2”</source>
        <translation>“%1”을(를) “%2”에서 떼어 내기</translation>
    </message>
    <message>
        <source>Rename “%1” to “%2”</source>
        <translation>“%1”의 이름을 “%2”(으)로 바꾸기</translation>
    </message>
    <message>
        <source>Type of “%1”: %2</source>
        <translation>“%1”의 종류: %2</translation>
    </message>
    <message>
        <source>Hide “%1”</source>
        <translation>“%1” 숨기기</translation>
    </message>
    <message>
        <source>Mark “%1” as “%2”</source>
        <translation>“%1”을(를) “%2”(으)로 표시하기</translation>
    </message>
    <message>
        <source>Mark “%1” as a name</source>
        <translation>“%1”을(를) 이름으로 표시하기</translation>
    </message>
    <message>
        <source>Unmark “%1”</source>
        <translation>“%1” 표시 지우기</translation>
    </message>
    <message>
        <source>Tell “%1” from its namesakes</source>
        <translation>“%1”을(를) 같은 이름과 구별하기</translation>
    </message>
    <message>
        <source>Set “%1” to %2</source>
        <translation>“%1”의 날짜를 %2(으)로 정하기</translation>
    </message>
    <message>
        <source>Count “%1” from %2</source>
        <translation>“%1”을(를) %2부터 세기</translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <translation>바로잡기 철회: %1</translation>
    </message>
    <message>
        <source>In every story: %1</source>
        <translation>모든 이야기에 적용: %1</translation>
    </message>
    <message>
        <source>In this story only: %1</source>
        <translation>이 이야기에만 적용: %1</translation>
    </message>
    <message>
        <source>Set aside the difference %1</source>
        <translation>차이 %1 제쳐 두기</translation>
    </message>
    <message>
        <source>Comment on the difference %1</source>
        <translation>차이 %1에 메모</translation>
    </message>
    <message>
        <source>“%1” tells the same</source>
        <translation>“%1” 같은 내용으로 잇기</translation>
    </message>
    <message>
        <source>“%1” does not tell the same</source>
        <translation>“%1” 같은 내용이 아님</translation>
    </message>
    <message>
        <source>Take back in the difference %1</source>
        <translation>차이 %1 다시 넣기</translation>
    </message>
    <message>
        <source>Delete the comment on %1</source>
        <translation>%1의 메모 지우기</translation>
    </message>
</context>
<context>
    <name>naranhi::CorrectionRows</name>
    <message>
        <source>Fits nothing: %1</source>
        <translation>적용되지 않음: %1</translation>
    </message>
</context>
<context>
    <name>naranhi::CorrectionWords</name>
    <message>
        <source>“%1” is “%2”</source>
        <translation>“%1”은(는) “%2”과(와) 같은 이름입니다</translation>
    </message>
    <message>
        <source>“%1” is not “%2”</source>
        <translation>“%1”은(는) “%2”과(와) 다릅니다</translation>
    </message>
    <message>
        <source>“%1” is not “%2” but a name of its own</source>
        <translation>“%1”은(는) “%2”이(가) 아니라 따로 있는 이름입니다</translation>
    </message>
    <message>
        <source>“%1” is called “%2”</source>
        <translation>“%1”의 이름은 “%2”입니다</translation>
    </message>
    <message>
        <source>“%1” has the type %2</source>
        <translation>“%1”의 종류는 %2입니다</translation>
    </message>
    <message>
        <source>“%1” is hidden</source>
        <translation>“%1”은(는) 숨겨져 있습니다</translation>
    </message>
    <message>
        <source>“%1” names “%2”</source>
        <translation>“%1”은(는) “%2”을(를) 가리킵니다</translation>
    </message>
    <message>
        <source>“%1” is a name, of the type %2</source>
        <translation>“%1”은(는) 이름입니다 (%2)</translation>
    </message>
    <message>
        <source>“%1” is no name</source>
        <translation>“%1”은(는) 이름이 아닙니다</translation>
    </message>
    <message>
        <source>“%1” is another one than its namesakes</source>
        <translation>“%1”은(는) 다른 곳의 같은 이름과 다릅니다</translation>
    </message>
    <message>
        <source>“%1” is %2</source>
        <translation>“%1”은(는) %2입니다</translation>
    </message>
    <message>
        <source>“%1” counts from %2</source>
        <translation>“%1”은(는) %2을(를) 기준으로 셉니다</translation>
    </message>
    <message>
        <source>The open articles name no “%1”</source>
        <translation>열린 기사에 “%1”이(가) 없습니다</translation>
    </message>
    <message>
        <source>The article is not open</source>
        <translation>그 기사가 열려 있지 않습니다</translation>
    </message>
    <message>
        <source>The article is not open: %1</source>
        <translation>기사가 열려 있지 않습니다: %1</translation>
    </message>
    <message>
        <source>“%1” does not stand there any more, or it is not clear which is meant</source>
        <translation>“%1”이(가) 그 자리에 없거나 어느 것인지 분명하지 않습니다</translation>
    </message>
    <message>
        <source>The open articles do not say “%1”</source>
        <translation>열린 기사에 “%1”(이)라는 말이 없습니다</translation>
    </message>
    <message>
        <source>In every story</source>
        <translation>모든 이야기에 적용</translation>
    </message>
    <message>
        <source>In this story</source>
        <translation>이 이야기에만 적용</translation>
    </message>
    <message>
        <source>The difference %1 is set aside</source>
        <translation>차이 %1: 제쳐 둠</translation>
    </message>
    <message>
        <source>On the difference %1: %2</source>
        <translation>차이 %1에 붙인 메모: %2</translation>
    </message>
    <message>
        <source>These tell the same: %1</source>
        <translation>같은 내용: %1</translation>
    </message>
    <message>
        <source>These do not tell the same: %1</source>
        <translation>같은 내용이 아님: %1</translation>
    </message>
    <message>
        <source>No difference is found between these words now</source>
        <translation>지금은 이 말들 사이에서 차이를 찾지 못했습니다</translation>
    </message>
</context>
<context>
    <name>naranhi::CorrectionsDialog</name>
    <message>
        <source>Corrections</source>
        <translation>바로잡은 내용</translation>
    </message>
    <message>
        <source>A&amp;lways, in every story</source>
        <translation>다른 이야기에도 늘 적용(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Go to it</source>
        <translation>그곳으로 가기(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>철회(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>닫기(&amp;C)</translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s) fit nothing in the open articles.</source>
        <translation>
            <numerusform>열린 기사에 적용되지 않는 내용이 %n개 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>What you put right, the latest first.</source>
        <translation>바로잡은 내용을 최근 것부터 보여 줍니다.</translation>
    </message>
    <message>
        <source>Nothing was put right yet. Names are corrected in the list of names and in the text, dates in the text, differences in the list of the comparison.</source>
        <translation>아직 바로잡은 내용이 없습니다. 이름은 이름 목록이나 본문에서, 날짜는 본문에서, 차이는 비교 목록에서 바로잡을 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>naranhi::Coverage</name>
    <message>
        <source>reported</source>
        <translation>전함</translation>
    </message>
    <message>
        <source>said differently</source>
        <translation>다르게 전함</translation>
    </message>
    <message>
        <source>not found here</source>
        <translation>여기서 찾지 못함</translation>
    </message>
    <message>
        <source>Who?</source>
        <translation>누가?</translation>
    </message>
    <message>
        <source>When?</source>
        <translation>언제?</translation>
    </message>
    <message>
        <source>Where?</source>
        <translation>어디서?</translation>
    </message>
    <message>
        <source>How many?</source>
        <translation>얼마나?</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n outlet(s)</source>
        <translation>
            <numerusform>매체 %n곳 가운데 %1곳</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>naranhi::CoverageCells</name>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>%n번 언급</numerusform>
        </translation>
    </message>
    <message>
        <source>tells %1 of these</source>
        <translation>여기서 %1건을 전함</translation>
    </message>
    <message>
        <source>%1 of them alone</source>
        <translation>그 가운데 혼자 전한 것 %1건</translation>
    </message>
    <message>
        <source>leaves open what others say: %1</source>
        <translation>다른 매체는 밝혔지만 여기에는 없는 것 %1건</translation>
    </message>
</context>
<context>
    <name>naranhi::CoveragePanel</name>
    <message>
        <source>Statements</source>
        <translation>내용</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Search what is told</source>
        <translation>전한 내용에서 찾기</translation>
    </message>
    <message>
        <source>Who tells what</source>
        <translation>보도 표</translation>
    </message>
    <message>
        <source>Told by whom</source>
        <translation>어느 매체가 전했는지</translation>
    </message>
    <message>
        <source>Type of the names</source>
        <translation>이름 종류</translation>
    </message>
    <message>
        <source>Order of the rows</source>
        <translation>줄 순서</translation>
    </message>
    <message>
        <source>Most mentioned first</source>
        <translation>많이 나온 이름 먼저</translation>
    </message>
    <message>
        <source>In text order</source>
        <translation>글 순서대로</translation>
    </message>
    <message>
        <source>Most reported first</source>
        <translation>여러 매체 먼저</translation>
    </message>
    <message>
        <source>Least reported first</source>
        <translation>적은 매체 먼저</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>모두 보기</translation>
    </message>
    <message>
        <source>Only one outlet</source>
        <translation>한 매체만</translation>
    </message>
    <message>
        <source>All but one</source>
        <translation>한 매체만 빼고</translation>
    </message>
    <message>
        <source>All outlets</source>
        <translation>모든 매체</translation>
    </message>
    <message>
        <source>Said differently</source>
        <translation>다르게 전한 것</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>%1만</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>모든 종류</translation>
    </message>
    <message>
        <source>Nothing matches the filter.</source>
        <translation>걸러서 남은 것이 없습니다.</translation>
    </message>
    <message>
        <source>Open two articles or more of one story to see who tells what.</source>
        <translation>한 사건을 다룬 글을 둘 이상 열면 어느 매체가 무엇을 전했는지 보입니다.</translation>
    </message>
    <message>
        <source>Nothing was found yet.</source>
        <translation>아직 찾은 것이 없습니다.</translation>
    </message>
    <message>
        <source>Not in the base (first column)</source>
        <translation>기준 글(맨 앞)에 없음</translation>
    </message>
</context>
<context>
    <name>naranhi::DateCard</name>
    <message>
        <source>Close the card</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Close the card (Esc)</source>
        <translation>닫기(Esc)</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>그곳으로</translation>
    </message>
    <message>
        <source>Go to the date that it counts from</source>
        <translation>기준이 되는 날짜로 가기</translation>
    </message>
    <message>
        <source>Use this date</source>
        <translation>이 날짜로</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>바꾸기(&amp;C)…</translation>
    </message>
    <message>
        <source>As the &amp;program read it</source>
        <translation>원래대로(&amp;P)</translation>
    </message>
    <message>
        <source>No date is known for these words</source>
        <translation>이 말의 날짜를 알 수 없습니다</translation>
    </message>
    <message>
        <source>Corrected by you</source>
        <translation>직접 고침</translation>
    </message>
    <message>
        <source>It could also be %1.</source>
        <translation>%1일 수도 있습니다.</translation>
    </message>
    <message>
        <source>published</source>
        <translation>기사가 나온 날</translation>
    </message>
</context>
<context>
    <name>naranhi::DateEditor</name>
    <message>
        <source>Type a date, such as 2024-01-25.</source>
        <translation>날짜를 쓰세요. 보기: 2024-01-25</translation>
    </message>
    <message>
        <source>The year is missing. Write it first: 2024-01-25.</source>
        <translation>해가 빠졌습니다. 해부터 쓰세요. 보기: 2024-01-25</translation>
    </message>
    <message>
        <source>There is no such date.</source>
        <translation>그런 날짜는 없습니다.</translation>
    </message>
    <message>
        <source>The end lies before the start.</source>
        <translation>끝이 시작보다 앞섭니다.</translation>
    </message>
    <message>
        <source>This is no date. Write it like 2024-01-25, 2024-01, 2024-Q1 or 2024-01-25 ~ 2024-01-26.</source>
        <translation>날짜로 읽을 수 없습니다. 2024-01-25, 2024-01, 2024-Q1, 2024-01-25 ~ 2024-01-26처럼 쓰세요.</translation>
    </message>
    <message>
        <source>Set</source>
        <extracomment>the button beside a field of the date card</extracomment>
        <translation>고치기</translation>
    </message>
    <message>
        <source>Set the date</source>
        <translation>날짜 고치기</translation>
    </message>
    <message>
        <source>Set what it counts from</source>
        <translation>기준 고치기</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>날짜(&amp;D)</translation>
    </message>
    <message>
        <source>Counts &amp;from</source>
        <translation>기준(&amp;F)</translation>
    </message>
</context>
<context>
    <name>naranhi::EmptyState</name>
    <message>
        <source>No article is open</source>
        <translation>열린 글이 없습니다</translation>
    </message>
    <message>
        <source>Open some (%1), paste text (%2), or drop files here.
Articles about one story are best read side by side.</source>
        <translation>글을 열거나(%1) 붙여넣거나(%2) 파일을 여기에 끌어다 놓으세요.
한 사건을 다룬 글은 나란히 놓고 읽는 것이 가장 좋습니다.</translation>
    </message>
</context>
<context>
    <name>naranhi::EntityActs</name>
    <message>
        <source>&amp;Merge…</source>
        <translation>합치기(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Why one? Split…</source>
        <translation>하나로 본 까닭, 나누기(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>종류(&amp;T)</translation>
    </message>
    <message numerus="yes">
        <source>Merge %n names into “%1”</source>
        <translation>
            <numerusform>이름 %n개를 “%1”(으)로 합치기</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Rename “%1”</source>
        <translation>“%1” 이름 바꾸기(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>이름 바꾸기(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Hide “%1”</source>
        <translation>“%1” 숨기기(&amp;H)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Hide %n name(s)</source>
        <translation>
            <numerusform>이름 %n개 숨기기(&amp;H)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hide %n name(s)</source>
        <translation>
            <numerusform>이름 %n개 숨기기</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Type of %n name(s): %1</source>
        <translation>
            <numerusform>이름 %n개의 종류: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>naranhi::EntityChooser</name>
    <message>
        <source>Which name?</source>
        <translation>어느 이름입니까?</translation>
    </message>
    <message>
        <source>Part of the name</source>
        <translation>이름의 일부</translation>
    </message>
    <message>
        <source>Names that fit</source>
        <translation>맞는 이름</translation>
    </message>
</context>
<context>
    <name>naranhi::EntityDelegate</name>
    <message>
        <source>New name of “%1”</source>
        <translation>“%1”의 새 이름</translation>
    </message>
</context>
<context>
    <name>naranhi::EntityPanel</name>
    <message>
        <source>Names</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Filter names</source>
        <translation>이름 찾기</translation>
    </message>
    <message>
        <source>Order of the names</source>
        <translation>이름 정렬 순서</translation>
    </message>
    <message>
        <source>Most mentioned</source>
        <translation>많이 나온 순</translation>
    </message>
    <message>
        <source>In most articles</source>
        <translation>여러 글에 나온 순</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>이름순</translation>
    </message>
    <message>
        <source>By type</source>
        <translation>종류순</translation>
    </message>
    <message>
        <source>No names found yet.</source>
        <translation>아직 찾은 이름이 없습니다.</translation>
    </message>
    <message>
        <source>No name matches the filter.</source>
        <translation>조건에 맞는 이름이 없습니다.</translation>
    </message>
</context>
<context>
    <name>naranhi::EntityRows</name>
    <message>
        <source>also %1</source>
        <translation>다른 표기 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>%n번 나옴</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n article(s)</source>
        <translation>
            <numerusform>글 %n개에 나옴</numerusform>
        </translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>고정됨</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>다르게 전한 곳 %n군데</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>naranhi::EntityWords</name>
    <message>
        <source>Person</source>
        <translation>사람</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>장소</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>기관</translation>
    </message>
    <message>
        <source>Product or work</source>
        <translation>제품·작품</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>수량</translation>
    </message>
    <message>
        <source>People</source>
        <translation>사람</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>장소</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>기관</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>제품</translation>
    </message>
    <message>
        <source>Quantities</source>
        <translation>수량</translation>
    </message>
</context>
<context>
    <name>naranhi::ErrorSentences</name>
    <message>
        <source>There is no such file. Check its name and whether it was moved.</source>
        <translation>그런 파일이 없습니다. 이름이 맞는지, 옮겨지지 않았는지 살펴보세요.</translation>
    </message>
    <message>
        <source>It cannot be read. Check whether you may open it.</source>
        <translation>읽을 수 없습니다. 열어 볼 권한이 있는지 살펴보세요.</translation>
    </message>
    <message>
        <source>This is not a file. Choose a file or a folder.</source>
        <translation>파일이 아닙니다. 파일이나 폴더를 고르세요.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>비어 있습니다.</translation>
    </message>
    <message>
        <source>This is not text. Save the page as text or HTML and open that.</source>
        <translation>글이 아닙니다. 페이지를 텍스트나 HTML로 저장해 열어 보세요.</translation>
    </message>
    <message>
        <source>No article was found in it. Copy the article&apos;s text and paste it here.</source>
        <translation>기사 본문을 찾지 못했습니다. 본문을 복사해 여기에 붙여넣어 보세요.</translation>
    </message>
    <message>
        <source>No feed was found in it. Give a file in RSS, Atom or JSON Feed.</source>
        <translation>피드를 찾지 못했습니다. RSS, Atom, JSON Feed 형식의 파일을 지정하세요.</translation>
    </message>
    <message>
        <source>It cannot be written. Choose another place, or make room.</source>
        <translation>저장할 수 없습니다. 다른 곳을 고르거나 공간을 마련해 주세요.</translation>
    </message>
    <message>
        <source>It is damaged or made by a newer version. A copy was kept beside it.</source>
        <translation>손상되었거나 더 새로운 판이 만든 파일입니다. 사본을 곁에 남겨 두었습니다.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>취소했습니다.</translation>
    </message>
    <message>
        <source>Reading this page took more time or memory than a page may, and was stopped.</source>
        <translation>이 페이지는 정해진 것보다 시간이나 메모리를 많이 써서 읽기를 멈췄습니다.</translation>
    </message>
    <message>
        <source>The process that reads pages broke down on it.</source>
        <translation>페이지를 읽는 프로세스가 이 페이지에서 멈춰 버렸습니다.</translation>
    </message>
    <message>
        <source>Only addresses that begin with https:// or http:// can be opened.</source>
        <translation>https:// 또는 http://로 시작하는 주소만 열 수 있습니다.</translation>
    </message>
    <message>
        <source>It is damaged. Restore a backup of it.</source>
        <translation>손상되었습니다. 백업본으로 되돌리세요.</translation>
    </message>
    <message>
        <source>A newer version of Naranhi made it. Open it with that version.</source>
        <translation>더 새로운 나란히에서 만든 것입니다. 그 버전으로 여세요.</translation>
    </message>
    <message>
        <source>Another program is using it. Try again when that is done.</source>
        <translation>다른 프로그램이 쓰고 있습니다. 끝난 뒤 다시 해 보세요.</translation>
    </message>
    <message>
        <source>The site cannot be reached. Check the address and the connection.</source>
        <translation>사이트에 연결할 수 없습니다. 주소와 인터넷 연결을 살펴보세요.</translation>
    </message>
    <message>
        <source>The site took too long to answer. Try again later.</source>
        <translation>사이트가 너무 오래 답하지 않았습니다. 나중에 다시 해 보세요.</translation>
    </message>
    <message>
        <source>The site cannot prove who it is, so nothing was read. Check the address.</source>
        <translation>사이트의 인증서를 믿을 수 없어 아무것도 읽지 않았습니다. 주소를 살펴보세요.</translation>
    </message>
    <message>
        <source>It leads to this computer or its own network. Type the address yourself if that is meant.</source>
        <translation>이 컴퓨터나 내부 네트워크로 이어지는 주소입니다. 그것을 열려면 주소를 직접 입력하세요.</translation>
    </message>
    <message>
        <source>The site sends on too often or to where we do not go. Open the page in a browser and paste its text.</source>
        <translation>사이트가 너무 여러 번, 또는 갈 수 없는 곳으로 넘깁니다. 브라우저에서 열고 본문을 복사해 여기에 붙여넣어 보세요.</translation>
    </message>
    <message>
        <source>The site has no such page. Check the address.</source>
        <translation>사이트에 그런 페이지가 없습니다. 주소를 살펴보세요.</translation>
    </message>
    <message>
        <source>The site asks for a login or refuses. Open the page in a browser and paste its text.</source>
        <translation>사이트가 로그인을 요구하거나 거절했습니다. 브라우저에서 열고 본문을 복사해 여기에 붙여넣어 보세요.</translation>
    </message>
    <message>
        <source>The site asks to wait. Try again later.</source>
        <translation>사이트가 기다려 달라고 합니다. 나중에 다시 해 보세요.</translation>
    </message>
    <message>
        <source>The site answered with an error. Try again later.</source>
        <translation>사이트가 오류로 답했습니다. 나중에 다시 해 보세요.</translation>
    </message>
    <message>
        <source>Not all of it arrived, so nothing was kept. Try again.</source>
        <translation>일부만 도착해 받아들이지 않았습니다. 다시 해 보세요.</translation>
    </message>
    <message>
        <source>A part of the program is missing: naranhi-reader, which reads pages. Install Naranhi again.</source>
        <translation>프로그램의 한 부분이 없습니다. 페이지를 읽는 naranhi-reader가 빠졌으니 나란히를 다시 설치하세요.</translation>
    </message>
    <message>
        <source>It is locked by a copy protection or a password. Open it with the program it was bought for.</source>
        <translation>복제 방지나 암호로 잠겨 있습니다. 그것을 읽는 전용 프로그램에서 열어 보세요.</translation>
    </message>
    <message>
        <source>The file is damaged, or only a part of it is there. Get it again.</source>
        <translation>파일이 손상되었거나 일부만 있습니다. 다시 받아 보세요.</translation>
    </message>
    <message>
        <source>It is too large: an article has 20 MB at most, a page on the network 10 MB, a feed 2 MB, a story 200 MB.</source>
        <translation>너무 큽니다. 기사는 20MB, 인터넷 페이지는 10MB, 피드는 2MB, 이야기 파일은 200MB까지 열 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>naranhi::FailureHelp</name>
    <message>
        <source>Open all of its text</source>
        <translation>글 전체 열기</translation>
    </message>
    <message>
        <source>Open the stored version</source>
        <translation>라이브러리의 글 열기</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>브라우저에서 열기</translation>
    </message>
    <message>
        <source>Paste its text</source>
        <translation>본문 붙여넣기</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>클립보드</translation>
    </message>
    <message>
        <source>There is no text on the clipboard. Copy the article&apos;s text first.</source>
        <translation>클립보드에 글이 없습니다. 기사의 본문을 먼저 복사하세요.</translation>
    </message>
</context>
<context>
    <name>naranhi::FeedActs</name>
    <message>
        <source>Rename the feed</source>
        <translation>피드 이름 바꾸기</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>모두 읽음으로 표시</translation>
    </message>
    <message>
        <source>Load whole texts at once</source>
        <translation>온전한 글 바로 가져오기</translation>
    </message>
    <message>
        <source>Load whole texts when opened</source>
        <translation>온전한 글 열 때 가져오기</translation>
    </message>
    <message>
        <source>%1: There are no feeds in it. A list of feeds is an OPML file.</source>
        <translation>%1: 안에 피드가 없습니다. 피드 목록은 OPML 파일입니다.</translation>
    </message>
    <message>
        <source>This feed is there already.</source>
        <translation>이미 있는 피드입니다.</translation>
    </message>
    <message>
        <source>Add a feed</source>
        <translation>피드 추가</translation>
    </message>
    <message>
        <source>%1: No feed was found there. If you know where it is, give its own address.</source>
        <translation>%1: 피드를 찾지 못했습니다. 피드 주소를 알면 그 주소를 적어 주십시오.</translation>
    </message>
    <message>
        <source>Remove feeds</source>
        <translation>피드 빼기</translation>
    </message>
    <message>
        <source>There is nothing to update now: the sites asked to wait, or have no such feed any more.</source>
        <translation>지금 새로 받을 피드가 없습니다. 사이트가 기다려 달라고 했거나 피드가 없어졌습니다.</translation>
    </message>
    <message>
        <source>Import feeds</source>
        <translation>피드 들여오기</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n feeds were added.</source>
        <translation>
            <numerusform>%1: 피드 %n개를 추가했습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already.</source>
        <translation>
            <numerusform>%n개는 이미 있었습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The feeds are in %1 now.</source>
        <translation>피드 목록을 %1 파일에 적었습니다.</translation>
    </message>
</context>
<context>
    <name>naranhi::FeedChoiceDialog</name>
    <message>
        <source>Add a feed</source>
        <translation>피드 추가</translation>
    </message>
    <message>
        <source>This page has several feeds:</source>
        <translation>이 페이지에는 피드가 여럿 있습니다:</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>추가</translation>
    </message>
</context>
<context>
    <name>naranhi::FeedListActs</name>
    <message>
        <source>&amp;List its articles</source>
        <translation>기사 목록 보기(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Update</source>
        <translation>새로 받기(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Mark all as read</source>
        <translation>모두 읽음으로 표시(&amp;M)</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>이름 바꾸기(&amp;N)…</translation>
    </message>
    <message>
        <source>Load &amp;whole texts at once</source>
        <translation>온전한 글 바로 가져오기(&amp;W)</translation>
    </message>
    <message>
        <source>Else the page of an article is fetched when you open it.</source>
        <translation>끄면 기사를 열 때 그 페이지를 가져옵니다.</translation>
    </message>
    <message>
        <source>&amp;Remove the feed</source>
        <translation>피드 빼기(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Add a feed…</source>
        <translation>피드 추가(&amp;A)…</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>추가…</translation>
    </message>
    <message>
        <source>&amp;Update all feeds</source>
        <translation>모든 피드 새로 받기(&amp;U)</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>새로 받기</translation>
    </message>
    <message>
        <source>Update by &amp;itself</source>
        <translation>저절로 새로 받기(&amp;I)</translation>
    </message>
    <message>
        <source>Im&amp;port feeds…</source>
        <translation>피드 들여오기(&amp;P)…</translation>
    </message>
    <message>
        <source>E&amp;xport feeds…</source>
        <translation>피드 내보내기(&amp;X)…</translation>
    </message>
    <message>
        <source>Rename the feed</source>
        <translation>피드 이름 바꾸기</translation>
    </message>
    <message>
        <source>Its name (empty: as it calls itself):</source>
        <translation>이름 (비우면 피드가 스스로 밝힌 이름):</translation>
    </message>
</context>
<context>
    <name>naranhi::FeedWords</name>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>안 읽음 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>all read</source>
        <translation>모두 읽음</translation>
    </message>
    <message>
        <source>updated %1</source>
        <translation>%1에 받음</translation>
    </message>
    <message>
        <source>not updated yet</source>
        <translation>아직 받지 않음</translation>
    </message>
    <message>
        <source>It is not asked any more.</source>
        <translation>더는 묻지 않습니다.</translation>
    </message>
    <message>
        <source>Tried again: %1.</source>
        <translation>%1에 다시 받아 봅니다.</translation>
    </message>
    <message>
        <source>tried %1</source>
        <translation>%1에 시도함</translation>
    </message>
</context>
<context>
    <name>naranhi::FeedsPage</name>
    <message>
        <source>Feeds</source>
        <translation>피드</translation>
    </message>
    <message>
        <source>More about all feeds</source>
        <translation>모든 피드에 대해 더 보기</translation>
    </message>
    <message>
        <source>No feeds yet. Sites that have one tell here what is new: give the address of a site, or drop a list of feeds (OPML) on the window.</source>
        <translation>아직 피드가 없습니다. 사이트 주소를 적으면 새 글이 여기에 모입니다. 피드 목록(OPML)을 창에 끌어다 놓아도 됩니다.</translation>
    </message>
    <message>
        <source>Add a feed…</source>
        <translation>피드 추가…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Looking for a feed at %1</source>
        <translation>%1에서 피드 찾는 중</translation>
    </message>
    <message>
        <source>Updating…</source>
        <translation>새로 받는 중…</translation>
    </message>
    <message>
        <source>Updating: %1 of %2</source>
        <translation>새로 받는 중: %2개 가운데 %1개</translation>
    </message>
</context>
<context>
    <name>naranhi::FileActions</name>
    <message>
        <source>&amp;Open…</source>
        <translation>열기(&amp;O)…</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>폴더 열기(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;New article from the clipboard</source>
        <translation>클립보드 글 붙여넣기(&amp;N)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>붙여넣기</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>내보내기</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>클립보드</translation>
    </message>
    <message>
        <source>There is no text on the clipboard. Copy an article&apos;s text first.</source>
        <translation>클립보드에 글이 없습니다. 기사 본문을 먼저 복사하세요.</translation>
    </message>
    <message>
        <source>&amp;%1 %2</source>
        <extracomment>a recent file: %1 the digit that opens it, %2 its name and folder</extracomment>
        <translation>&amp;%1 %2</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>내보내기(&amp;E)…</translation>
    </message>
    <message>
        <source>Open a&amp;ddress…</source>
        <translation>주소 열기(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Save the story as a file…</source>
        <translation>이야기를 파일로 저장(&amp;S)…</translation>
    </message>
</context>
<context>
    <name>naranhi::FocusActions</name>
    <message>
        <source>&amp;Next mention</source>
        <translation>다음 언급(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous mention</source>
        <translation>이전 언급(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Let go of what is pinned or selected</source>
        <translation>고정과 선택 풀기(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>뒤로(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>앞으로(&amp;F)</translation>
    </message>
    <message>
        <source>Next name or &amp;date</source>
        <translation>다음 이름이나 날짜(&amp;D)</translation>
    </message>
    <message>
        <source>Previous name or da&amp;te</source>
        <translation>이전 이름이나 날짜(&amp;T)</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>다음 차이</translation>
    </message>
    <message>
        <source>Previous difference</source>
        <translation>이전 차이</translation>
    </message>
</context>
<context>
    <name>naranhi::FormsDialog</name>
    <message>
        <source>A&amp;lways, in every story</source>
        <translation>다른 이야기에도 늘 적용(&amp;L)</translation>
    </message>
    <message>
        <source>Forms of “%1”</source>
        <translation>“%1”의 표기</translation>
    </message>
    <message>
        <source>These are taken for one name, “%1”. Check those that name somebody or something else.</source>
        <translation>모두 “%1”을(를) 가리킨다고 보았습니다. 다른 이름인 것이 있으면 골라 주세요.</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>표기</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>횟수</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>까닭</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>기사</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>표기</translation>
    </message>
    <message>
        <source>&amp;Split off</source>
        <translation>떼어 내기(&amp;S)</translation>
    </message>
    <message>
        <source>“%1” will be a name of its own.</source>
        <translation>“%1”은(는) 따로 있는 이름이 됩니다.</translation>
    </message>
    <message>
        <source>Nothing is checked: all stay one.</source>
        <translation>고른 것이 없으면 그대로 하나입니다.</translation>
    </message>
    <message>
        <source>One form at least has to stay.</source>
        <translation>하나는 남아 있어야 합니다.</translation>
    </message>
</context>
<context>
    <name>naranhi::LeadPicture</name>
    <message>
        <source>Fetching the picture…</source>
        <translation>사진을 가져오는 중…</translation>
    </message>
    <message>
        <source>The picture cannot be shown. %1</source>
        <translation>사진을 보여 줄 수 없습니다. %1</translation>
    </message>
    <message>
        <source>Picture of the article</source>
        <translation>기사 사진</translation>
    </message>
</context>
<context>
    <name>naranhi::LibraryActions</name>
    <message>
        <source>Library</source>
        <translation>라이브러리</translation>
    </message>
    <message>
        <source>Searc&amp;h the library</source>
        <translation>라이브러리에서 찾기(&amp;H)</translation>
    </message>
    <message>
        <source>Show the earlier &amp;version beside it</source>
        <translation>이전 판을 나란히 보기(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Choose the library…</source>
        <translation>라이브러리 고르기(&amp;C)…</translation>
    </message>
</context>
<context>
    <name>naranhi::LibraryActs</name>
    <message>
        <source>Mark as read</source>
        <translation>읽음으로 표시</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>안 읽음으로 표시</translation>
    </message>
    <message>
        <source>Add tag “%1”</source>
        <translation>꼬리표 “%1” 달기</translation>
    </message>
    <message>
        <source>Take tag “%1” away</source>
        <translation>꼬리표 “%1” 떼기</translation>
    </message>
    <message>
        <source>Rename the story</source>
        <translation>이야기 이름 바꾸기</translation>
    </message>
    <message>
        <source>Pin the story</source>
        <translation>이야기 고정</translation>
    </message>
    <message>
        <source>Let go of the story</source>
        <translation>이야기 고정 풀기</translation>
    </message>
    <message>
        <source>Merge stories</source>
        <translation>이야기 합치기</translation>
    </message>
    <message>
        <source>Put into a story of their own</source>
        <translation>따로 한 이야기로 묶기</translation>
    </message>
    <message>
        <source>Open from the library</source>
        <translation>라이브러리에서 열기</translation>
    </message>
    <message>
        <source>Remove from the library</source>
        <translation>라이브러리에서 지우기</translation>
    </message>
    <message>
        <source>Change the note</source>
        <translation>메모 고치기</translation>
    </message>
</context>
<context>
    <name>naranhi::LibraryChoiceDialog</name>
    <message>
        <source>Choose the library</source>
        <translation>라이브러리 고르기</translation>
    </message>
    <message>
        <source>In use, the usual one:</source>
        <translation>지금 쓰는 것 (기본 라이브러리):</translation>
    </message>
    <message>
        <source>In use:</source>
        <translation>지금 쓰는 것:</translation>
    </message>
    <message>
        <source>The columns stay open, and their articles are kept in the library that you choose, too.</source>
        <translation>열려 있는 칸은 그대로 남고, 그 기사들은 새로 고른 라이브러리에도 보관됩니다.</translation>
    </message>
    <message>
        <source>&amp;Open another file…</source>
        <translation>다른 파일 열기(&amp;O)…</translation>
    </message>
    <message>
        <source>Make a &amp;new one…</source>
        <translation>새로 만들기(&amp;N)…</translation>
    </message>
    <message>
        <source>Go back to the &amp;usual one</source>
        <translation>기본 라이브러리로 돌아가기(&amp;U)</translation>
    </message>
    <message>
        <source>One on a PostgreSQL &amp;server, which several may share:</source>
        <translation>여럿이 함께 쓸 수 있는 PostgreSQL 서버(&amp;S):</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>연결(&amp;C)</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>라이브러리</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>모든 파일</translation>
    </message>
    <message>
        <source>Open a library</source>
        <translation>라이브러리 열기</translation>
    </message>
    <message>
        <source>Make a library</source>
        <translation>라이브러리 만들기</translation>
    </message>
    <message>
        <source>“%1” is not a library of Naranhi.</source>
        <translation>“%1”: 나란히의 라이브러리가 아닙니다.</translation>
    </message>
    <message>
        <source>There is a “%1” already. Open it, or give the new one another name.</source>
        <translation>“%1”: 이미 있는 파일입니다. 그 파일을 열거나 다른 이름을 지어 주세요.</translation>
    </message>
    <message>
        <source>Passwords are not kept here. Write yours into ~/.pgpass, and leave it out of the address.</source>
        <translation>비밀번호는 여기에 저장하지 않습니다. ~/.pgpass에 적어 두고 주소에서는 빼 주세요.</translation>
    </message>
    <message>
        <source>Passwords are looked up in ~/.pgpass.</source>
        <translation>비밀번호는 ~/.pgpass에서 찾습니다.</translation>
    </message>
    <message>
        <source>An address looks like this: postgresql://user@host/name</source>
        <translation>주소는 이렇게 생겼습니다: postgresql://user@host/name</translation>
    </message>
</context>
<context>
    <name>naranhi::LibraryFilters</name>
    <message>
        <source>Outlet</source>
        <translation>매체</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>꼬리표</translation>
    </message>
    <message>
        <source>Type of name</source>
        <translation>이름의 종류</translation>
    </message>
    <message>
        <source>in any form</source>
        <translation>어떤 표기든</translation>
    </message>
    <message>
        <source>from 2024-01</source>
        <translation>2024-01부터</translation>
    </message>
    <message>
        <source>until 2024-01-26</source>
        <translation>2024-01-26까지</translation>
    </message>
    <message>
        <source>Published from</source>
        <translation>보도일 시작</translation>
    </message>
    <message>
        <source>Published until</source>
        <translation>보도일 끝</translation>
    </message>
    <message>
        <source>Unread only</source>
        <translation>안 읽은 것만</translation>
    </message>
    <message>
        <source>No filters</source>
        <translation>거르지 않기</translation>
    </message>
    <message>
        <source>all types</source>
        <translation>모든 종류</translation>
    </message>
    <message>
        <source>all outlets</source>
        <translation>모든 매체</translation>
    </message>
    <message>
        <source>all tags</source>
        <translation>모든 꼬리표</translation>
    </message>
    <message>
        <source>Not a date like 2024, 2024-01 or 2024-01-26</source>
        <translation>2024, 2024-01, 2024-01-26 같은 날짜가 아닙니다</translation>
    </message>
    <message>
        <source>With a note</source>
        <translation>메모 있음</translation>
    </message>
</context>
<context>
    <name>naranhi::LibraryPanel</name>
    <message>
        <source>Search the library</source>
        <translation>라이브러리에서 찾기</translation>
    </message>
    <message>
        <source>Words that must all be there; “…” together; -word not there; one syllable is enough</source>
        <translation>모두 들어 있어야 할 말. “…”는 붙어서, -말은 없이. 한 글자로도 찾습니다</translation>
    </message>
    <message>
        <source>Close the library</source>
        <translation>라이브러리 닫기</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>이야기</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>기사</translation>
    </message>
    <message>
        <source>All stories</source>
        <translation>모든 이야기</translation>
    </message>
    <message>
        <source>What can be done…</source>
        <translation>할 수 있는 일…</translation>
    </message>
    <message>
        <source>Filters •</source>
        <translation>거르기 •</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>거르기</translation>
    </message>
    <message numerus="yes">
        <source>The first %n are shown. Search for more to see fewer.</source>
        <translation>
            <numerusform>처음 %n개만 보입니다. 말을 더 적으면 좁혀집니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>In “%1”</source>
        <translation>“%1” 안에서</translation>
    </message>
    <message>
        <source>In one story</source>
        <translation>한 이야기 안에서</translation>
    </message>
    <message>
        <source>No library is kept in this window.</source>
        <translation>이 창에는 라이브러리가 없습니다.</translation>
    </message>
    <message>
        <source>The library is being opened…</source>
        <translation>라이브러리를 여는 중…</translation>
    </message>
    <message>
        <source>The library could not be opened. What you open can be read, but is not kept.</source>
        <translation>라이브러리를 열지 못했습니다. 연 기사를 읽을 수는 있지만 보관되지 않습니다.</translation>
    </message>
    <message>
        <source>Not found in the library. Try fewer or shorter words, or no filters.</source>
        <translation>라이브러리에서 찾지 못했습니다. 말을 줄이거나 거르기를 풀어 보세요.</translation>
    </message>
    <message>
        <source>Every article that you open is kept here, to be found again.</source>
        <translation>연 기사는 모두 여기에 보관되어 다시 찾을 수 있습니다.</translation>
    </message>
    <message>
        <source>No stories yet. Articles that report the same matter find each other here by themselves; all others are under “Articles”.</source>
        <translation>아직 이야기가 없습니다. 같은 일을 다룬 기사들은 여기에서 저절로 모이고, 나머지는 모두 “기사”에 있습니다.</translation>
    </message>
    <message>
        <source>Stories, articles or feeds</source>
        <translation>이야기, 기사, 피드</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>피드</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>안 읽음 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>From “%1”</source>
        <translation>“%1”의 기사</translation>
    </message>
    <message>
        <source>All feeds</source>
        <translation>모든 피드</translation>
    </message>
    <message>
        <source>No article of this feed is here.</source>
        <translation>이 피드의 기사가 없습니다.</translation>
    </message>
    <message>
        <source>Outlet, dates, names, tags, unread, with a note</source>
        <translation>매체, 날짜, 이름, 꼬리표, 안 읽은 것, 메모 있는 것</translation>
    </message>
</context>
<context>
    <name>naranhi::LibraryRescue</name>
    <message>
        <source>The library: %1</source>
        <translation>라이브러리: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n are known to be lost.</source>
        <translation>
            <numerusform>%n건은 잃은 것으로 보입니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>None is known to be lost.</source>
        <translation>잃은 것으로 확인된 글은 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>The library: %n texts were saved.</source>
        <translation>
            <numerusform>라이브러리: 글 %n건을 건졌습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The library: saving was cancelled. Everything is as it was.</source>
        <translation>라이브러리: 건지기를 그만두었습니다. 모두 전과 같습니다.</translation>
    </message>
    <message>
        <source>The library: nothing in it can be read. Everything is as it was.</source>
        <translation>라이브러리: 읽을 수 있는 것이 없습니다. 모두 전과 같습니다.</translation>
    </message>
    <message>
        <source>The library: %1 Nothing was saved, and everything is as it was.</source>
        <translation>라이브러리: %1 건진 것은 없으며 모두 전과 같습니다.</translation>
    </message>
</context>
<context>
    <name>naranhi::LibrarySentences</name>
    <message>
        <source>The server does not answer, or does not let you in. Check the address and the connection; passwords are looked up in ~/.pgpass.</source>
        <translation>서버가 대답하지 않거나 들여보내지 않습니다. 주소와 연결을 확인해 보세요. 비밀번호는 ~/.pgpass에서 찾습니다.</translation>
    </message>
    <message>
        <source>The folder that it lies in is not there. Check whether it was moved, or a disk is missing.</source>
        <translation>라이브러리가 있던 폴더가 없습니다. 옮겼거나 디스크가 빠져 있지 않은지 확인해 보세요.</translation>
    </message>
    <message>
        <source>This is a folder. Choose a file.</source>
        <translation>폴더입니다. 파일을 골라 주세요.</translation>
    </message>
    <message>
        <source>This is not a library of Naranhi.</source>
        <translation>나란히의 라이브러리가 아닙니다.</translation>
    </message>
    <message>
        <source>It is damaged.</source>
        <translation>손상되었습니다.</translation>
    </message>
</context>
<context>
    <name>naranhi::LibraryTroubleDialog</name>
    <message>
        <source>The library</source>
        <translation>라이브러리</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>백업</translation>
    </message>
    <message>
        <source>Backups:</source>
        <translation>백업:</translation>
    </message>
    <message>
        <source>Whatever you choose, the library as it is now is kept beside the new one.</source>
        <translation>무엇을 고르든 지금의 라이브러리는 새것 옆에 그대로 남습니다.</translation>
    </message>
    <message>
        <source>&amp;Restore the chosen backup</source>
        <translation>고른 백업으로 되돌리기(&amp;R)</translation>
    </message>
    <message>
        <source>Start with an &amp;empty library</source>
        <translation>빈 라이브러리로 시작(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>다시 시도(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Go on without a library</source>
        <translation>라이브러리 없이 계속(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Save what can still be read</source>
        <translation>아직 읽을 수 있는 것 건지기(&amp;S)</translation>
    </message>
    <message>
        <source>All texts, notes and tags that can be read go into a new library. Stories find each other anew; feeds have to be added again.</source>
        <translation>읽을 수 있는 글과 메모, 꼬리표를 모두 새 라이브러리에 옮깁니다. 같은 사건의 기사는 다시 저절로 모이지만, 피드는 다시 추가해야 합니다.</translation>
    </message>
    <message>
        <source>Go &amp;back to “%1”</source>
        <extracomment>%1 the name of a library&apos;s file, or the address of a server</extracomment>
        <translation>“%1” 열기(&amp;B)</translation>
    </message>
</context>
<context>
    <name>naranhi::LibraryWords</name>
    <message numerus="yes">
        <source>%n versions</source>
        <translation>
            <numerusform>판 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>고정</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 &quot;5 articles&quot;, %2 &quot;4 outlets&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n articles</source>
        <translation>
            <numerusform>기사 %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outlets</source>
        <translation>
            <numerusform>매체 %n곳</numerusform>
        </translation>
    </message>
    <message>
        <source>unread</source>
        <translation>안 읽음</translation>
    </message>
    <message>
        <source>open</source>
        <translation>열려 있음</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <extracomment>%1 the first line of what the reader wrote</extracomment>
        <translation>메모: %1</translation>
    </message>
</context>
<context>
    <name>naranhi::LinkWords</name>
    <message>
        <source>“%1” and “%2” have the same letters</source>
        <translation>“%1”과(와) “%2”은(는) 글자가 같습니다</translation>
    </message>
    <message>
        <source>“%1” stands beside “%2” as another name of it</source>
        <translation>“%1”은(는) “%2” 옆에 다른 이름으로 적혀 있습니다</translation>
    </message>
    <message>
        <source>“%1” is short for “%2”</source>
        <translation>“%1”은(는) “%2”의 줄임말입니다</translation>
    </message>
    <message>
        <source>“%1” is the place that “%2” names in full</source>
        <translation>“%1”은(는) “%2”을(를) 짧게 쓴 곳 이름입니다</translation>
    </message>
    <message>
        <source>“%1” and “%2” are spellings of one foreign name</source>
        <translation>“%1”과(와) “%2”은(는) 한 외국어 이름의 다른 표기입니다</translation>
    </message>
    <message>
        <source>“%1” is part of the name “%2”</source>
        <translation>“%1”은(는) “%2”의 이름 일부입니다</translation>
    </message>
    <message>
        <source>“%1” is “%2” by surname and title</source>
        <translation>“%1”은(는) “%2”을(를) 성과 직함으로 부른 것입니다</translation>
    </message>
    <message>
        <source>You said that “%1” and “%2” are one</source>
        <translation>“%1”과(와) “%2”이(가) 같다고 직접 정했습니다</translation>
    </message>
    <message>
        <source>%1 (shared: %2)</source>
        <translation>%1 (공통: %2)</translation>
    </message>
    <message>
        <source>%1, said in %2</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>naranhi::MainWindow</name>
    <message>
        <source>Dropped text</source>
        <translation>끌어다 놓은 글</translation>
    </message>
    <message>
        <source>How the window was left: %1</source>
        <translation>지난번 창 상태: %1</translation>
    </message>
    <message>
        <source>Corrections that hold always: %1</source>
        <translation>항상 적용하는 수정: %1</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>끝내기(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>단축키(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Naranhi</source>
        <translation>나란히 정보(&amp;A)</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>단축키</translation>
    </message>
    <message>
        <source>About Naranhi</source>
        <translation>나란히 정보</translation>
    </message>
    <message>
        <source>&lt;p&gt;It finds names with data made from KLUE-NER and konne (CC BY-SA 4.0), mecab-ko-dic (Apache 2.0), hunspell-ko (GPL 3 or later, CC BY-SA 4.0), GeoNames (CC BY 4.0) and Unicode CLDR (Unicode licence).&lt;/p&gt;</source>
        <translation>&lt;p&gt;이름을 찾는 데 쓰는 데이터는 KLUE-NER와 konne(CC BY-SA 4.0), mecab-ko-dic(Apache 2.0), hunspell-ko(GPL 3판 이후, CC BY-SA 4.0), GeoNames(CC BY 4.0), 유니코드 CLDR(유니코드 허가서)로 만들었습니다.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>About this article</source>
        <translation>이 기사에 대하여</translation>
    </message>
    <message>
        <source>&lt;h2&gt;Naranhi %1&lt;/h2&gt;&lt;p&gt;Lays the articles of one story side by side, marks who and what they name, and puts their dates on one timeline.&lt;/p&gt;&lt;p&gt;Everything stays on this computer; only pages that you open by their address and feeds that you added are fetched.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;h2&gt;나란히 %1&lt;/h2&gt;&lt;p&gt;한 사건을 다룬 글들을 나란히 놓고, 누가 나오는지 표시하고, 날짜를 하나의 타임라인에 모읍니다.&lt;/p&gt;&lt;p&gt;모든 것이 이 컴퓨터에만 있으며, 주소로 여는 페이지와 추가한 피드만 인터넷에서 가져옵니다.&lt;/p&gt;&lt;p&gt;GNU 일반 공중 사용 허가서 3판 또는 그 이후 판을 따르는 자유 소프트웨어입니다.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>naranhi::MarkMenu</name>
    <message>
        <source>This is &amp;no name</source>
        <translation>이름이 아님(&amp;N)</translation>
    </message>
    <message>
        <source>Here it is &amp;a</source>
        <translation>여기서만 종류 바꾸기(&amp;A)</translation>
    </message>
    <message>
        <source>Someone &amp;else of the same name</source>
        <translation>이름만 같은 다른 사람(&amp;E)</translation>
    </message>
    <message>
        <source>Something &amp;else of the same name</source>
        <translation>이름만 같은 다른 것(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Pin “%1” within</source>
        <translation>안에 있는 “%1” 고정(&amp;P)</translation>
    </message>
    <message>
        <source>Mark “%1” as</source>
        <translation>“%1”을(를) 이름으로 표시</translation>
    </message>
    <message>
        <source>What is already &amp;known as</source>
        <translation>이미 있는 이름(&amp;K)</translation>
    </message>
    <message>
        <source>Only these words, “%1”, will mean:</source>
        <translation>이 자리의 “%1”만 다음을 가리킵니다:</translation>
    </message>
    <message>
        <source>Mark all &amp;of “%1” as</source>
        <translation>“%1” 전체를 이름으로 표시(&amp;F)</translation>
    </message>
    <message>
        <source>Here it &amp;means</source>
        <translation>여기서만 다른 이름을 가리킴(&amp;M)</translation>
    </message>
    <message>
        <source>Only this mention will mean:</source>
        <translation>이 자리만 다음을 가리킵니다:</translation>
    </message>
    <message>
        <source>“%1” is the &amp;same as</source>
        <translation>“%1”은(는) 다음과 같음(&amp;S)</translation>
    </message>
    <message numerus="yes">
        <source>All %n mention(s) of “%1” will count as:</source>
        <translation>
            <numerusform>“%1”의 언급 %n곳이 모두 다음 이름이 됩니다:</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Rename “%1”…</source>
        <translation>“%1” 이름 바꾸기(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Hide “%1” everywhere</source>
        <translation>“%1” 어디서나 숨기기(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Other…</source>
        <translation>다른 이름(&amp;O)…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>이름 바꾸기</translation>
    </message>
    <message numerus="yes">
        <source>Name to show for all %n mention(s):</source>
        <translation>
            <numerusform>언급 %n곳 모두에 보일 이름:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>naranhi::MergeDialog</name>
    <message>
        <source>A&amp;lways, in every story</source>
        <translation>다른 이야기에도 늘 적용(&amp;L)</translation>
    </message>
    <message>
        <source>Merge names</source>
        <translation>이름 합치기</translation>
    </message>
    <message>
        <source>Name of the merged</source>
        <translation>합친 이름</translation>
    </message>
    <message>
        <source>Other name</source>
        <translation>다른 이름</translation>
    </message>
    <message>
        <source>Filter names</source>
        <translation>이름 찾기</translation>
    </message>
    <message>
        <source>%1 is the same as:</source>
        <translation>%1과(와) 같은 이름:</translation>
    </message>
    <message>
        <source>%1 are one.</source>
        <translation>%1은(는) 하나입니다.</translation>
    </message>
    <message>
        <source>It is &amp;called:</source>
        <translation>부를 이름(&amp;C):</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>합치기(&amp;M)</translation>
    </message>
</context>
<context>
    <name>naranhi::MessageBar</name>
    <message>
        <source>Put away</source>
        <translation>닫기</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>그 밖에 %n개</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>naranhi::NativeDialogs</name>
    <message>
        <source>Open articles</source>
        <translation>글 열기</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>글</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>모든 파일</translation>
    </message>
    <message>
        <source>Open all articles of a folder</source>
        <translation>폴더의 글 모두 열기</translation>
    </message>
    <message>
        <source>Export the story</source>
        <translation>이야기 내보내기</translation>
    </message>
    <message>
        <source>Everything, for programs (JSON)</source>
        <translation>모두 담은 자료, 프로그램용 (JSON)</translation>
    </message>
    <message>
        <source>Evidence sheet, for the browser and for print (HTML)</source>
        <translation>근거 자료, 브라우저와 인쇄용 (HTML)</translation>
    </message>
    <message>
        <source>Evidence sheet on A4 pages (PDF)</source>
        <translation>근거 자료, A4 쪽 (PDF)</translation>
    </message>
    <message>
        <source>Evidence sheet as plain text (Markdown)</source>
        <translation>근거 자료, 글로만 (Markdown)</translation>
    </message>
    <message>
        <source>Evidence in a table, for spreadsheets (CSV)</source>
        <translation>근거 표, 스프레드시트용 (CSV)</translation>
    </message>
    <message>
        <source>Timeline, for calendars (iCalendar)</source>
        <translation>타임라인, 달력용 (iCalendar)</translation>
    </message>
    <message>
        <source>Timeline, for web pages (TimelineJS)</source>
        <translation>타임라인, 웹 페이지용 (TimelineJS)</translation>
    </message>
    <message>
        <source>Marks in the texts (Web Annotation)</source>
        <translation>본문 표시 (Web Annotation)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>복사(&amp;C)</translation>
    </message>
    <message>
        <source>Lists of feeds</source>
        <translation>피드 목록</translation>
    </message>
    <message>
        <source>Import feeds</source>
        <translation>피드 들여오기</translation>
    </message>
    <message>
        <source>Export feeds</source>
        <translation>피드 내보내기</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>이야기</translation>
    </message>
    <message>
        <source>Articles and stories</source>
        <translation>글과 이야기</translation>
    </message>
    <message>
        <source>Save the story as a file</source>
        <translation>이야기를 파일로 저장</translation>
    </message>
</context>
<context>
    <name>naranhi::NewTextBar</name>
    <message>
        <source>New %1 %</source>
        <translation>새 내용 %1%</translation>
    </message>
    <message>
        <source>%1 % of the text is new after the columns before it</source>
        <translation>앞 기사들에 없는 내용이 본문의 %1%</translation>
    </message>
</context>
<context>
    <name>naranhi::OpenArticlesCommand</name>
    <message>
        <source>Open articles</source>
        <translation>글 열기</translation>
    </message>
</context>
<context>
    <name>naranhi::OverviewStrip</name>
    <message>
        <source>Overview of the article</source>
        <translation>글 한눈에 보기</translation>
    </message>
    <message>
        <source>Where the names are in the article</source>
        <translation>이름이 글의 어디에 나오는지 보여 줍니다</translation>
    </message>
</context>
<context>
    <name>naranhi::PaneActions</name>
    <message>
        <source>Prev&amp;ious pane</source>
        <translation>이전 칸(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>전체 화면(&amp;F)</translation>
    </message>
    <message>
        <source>Ne&amp;xt pane</source>
        <translation>다음 칸(&amp;X)</translation>
    </message>
    <message>
        <source>Na&amp;mes and comparison</source>
        <translation>이름과 비교(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Timeline and coverage</source>
        <translation>타임라인과 보도 표(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Who tells what</source>
        <translation>보도 표 보기(&amp;W)</translation>
    </message>
</context>
<context>
    <name>naranhi::PaneKeys</name>
    <message>
        <source>In the text</source>
        <translation>본문에서</translation>
    </message>
    <message>
        <source>Move the caret; a name it comes to lights up</source>
        <translation>커서 옮기기 (닿은 이름이 밝아집니다)</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>화살표 키</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>글자 크기</translation>
    </message>
    <message>
        <source>Ctrl + wheel</source>
        <translation>Ctrl + 휠</translation>
    </message>
    <message>
        <source>In the names</source>
        <translation>이름 목록에서</translation>
    </message>
    <message>
        <source>Light up the name above or below</source>
        <translation>위아래 이름 밝히기</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>위, 아래 화살표</translation>
    </message>
    <message>
        <source>Pin it, let go of it</source>
        <translation>고정하기, 고정 풀기</translation>
    </message>
    <message>
        <source>Go to its next mention</source>
        <translation>다음 언급으로 가기</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>두 번 클릭</translation>
    </message>
    <message>
        <source>In the timeline</source>
        <translation>타임라인에서</translation>
    </message>
    <message>
        <source>To the next date, to another article</source>
        <translation>다음 날짜로, 다른 글로 가기</translation>
    </message>
    <message>
        <source>Select a stretch of time</source>
        <translation>기간 고르기</translation>
    </message>
    <message>
        <source>Shift + arrow keys</source>
        <translation>Shift + 화살표 키</translation>
    </message>
    <message>
        <source>Go to the sentence</source>
        <translation>그 문장으로 가기</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>확대와 축소</translation>
    </message>
    <message>
        <source>+, - or wheel</source>
        <translation>+, - 또는 휠</translation>
    </message>
    <message>
        <source>Show all dates</source>
        <translation>모든 날짜 보기</translation>
    </message>
    <message>
        <source>Select several</source>
        <translation>여럿 고르기</translation>
    </message>
    <message>
        <source>Ctrl or Shift + click, Shift + Up, Down</source>
        <translation>Ctrl 또는 Shift + 클릭, Shift + 위, 아래</translation>
    </message>
    <message>
        <source>Merge with another</source>
        <translation>다른 이름과 합치기</translation>
    </message>
    <message>
        <source>Drag one onto the other</source>
        <translation>한 이름을 다른 이름 위로 끌기</translation>
    </message>
    <message>
        <source>All that can be put right</source>
        <translation>바로잡을 수 있는 모든 것</translation>
    </message>
    <message>
        <source>Menu key, right click</source>
        <translation>메뉴 키, 오른쪽 클릭</translation>
    </message>
    <message>
        <source>In the coverage</source>
        <translation>보도 표에서</translation>
    </message>
    <message>
        <source>To the next statement, to another outlet</source>
        <translation>다음 내용으로, 다른 매체로</translation>
    </message>
    <message>
        <source>To the first, the last outlet</source>
        <translation>첫 매체로, 마지막 매체로</translation>
    </message>
    <message>
        <source>Go to where it is told</source>
        <translation>전한 곳으로 가기</translation>
    </message>
    <message>
        <source>To the next row with these letters</source>
        <translation>그 글자가 든 다음 줄로</translation>
    </message>
    <message>
        <source>Type them</source>
        <translation>글자 입력</translation>
    </message>
    <message>
        <source>What this outlet alone tells, and leaves open</source>
        <translation>이 매체만 전한 것과 밝히지 않은 것</translation>
    </message>
    <message>
        <source>Pin the name, explain the date, find the sentence in the others</source>
        <translation>이름 고정하기, 날짜 풀이 보기, 다른 기사에서 같은 대목 찾기</translation>
    </message>
    <message>
        <source>Click, %1</source>
        <translation>클릭, %1</translation>
    </message>
    <message>
        <source>In the comparison</source>
        <translation>비교에서</translation>
    </message>
    <message>
        <source>Open and close a row</source>
        <translation>줄 펼치기와 접기</translation>
    </message>
    <message>
        <source>Right, Left</source>
        <translation>오른쪽, 왼쪽 화살표</translation>
    </message>
    <message>
        <source>Set a difference aside, take it back in; part what does not tell the same</source>
        <translation>차이 제쳐 두기와 다시 넣기, 같은 내용이 아닌 것 떼어 놓기</translation>
    </message>
    <message>
        <source>Comment a difference</source>
        <translation>차이에 메모하기</translation>
    </message>
    <message>
        <source>In the library</source>
        <translation>라이브러리에서</translation>
    </message>
    <message>
        <source>From the search into what was found</source>
        <translation>찾기 칸에서 찾은 것으로</translation>
    </message>
    <message>
        <source>Take the search back</source>
        <translation>찾기 거두기</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>Open it in the other way: instead of the others, beside them</source>
        <translation>다르게 열기: 다른 기사 대신, 또는 옆에</translation>
    </message>
    <message>
        <source>Mark as read, as unread</source>
        <translation>읽음·안 읽음 표시</translation>
    </message>
</context>
<context>
    <name>naranhi::PassageMenu</name>
    <message>
        <source>&amp;Tells the same as…</source>
        <translation>같은 내용의 문장 잇기(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Tells the same as “%1”</source>
        <translation>같은 내용: “%1”(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Does not tell the same as the others</source>
        <translation>나머지와 같은 내용이 아님(&amp;D)</translation>
    </message>
</context>
<context>
    <name>naranhi::ProgressIndicator</name>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>naranhi::PublicationDialog</name>
    <message>
        <source>Published &amp;on</source>
        <translation>발행일(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Infer it from the articles</source>
        <translation>글에서 짐작하기(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;at</source>
        <translation>시각(&amp;A)</translation>
    </message>
    <message>
        <source>Publication date</source>
        <translation>발행일</translation>
    </message>
    <message>
        <source>Day of publication</source>
        <translation>발행한 날</translation>
    </message>
    <message>
        <source>Time of publication</source>
        <translation>발행한 시각</translation>
    </message>
    <message>
        <source>All dates that hang on it follow. You can undo this.</source>
        <translation>이 날짜에 기댄 다른 날짜도 함께 바뀝니다. 실행 취소할 수 있습니다.</translation>
    </message>
    <message>
        <source>As the &amp;page states: %1</source>
        <translation>페이지에 적힌 대로(&amp;P): %1</translation>
    </message>
</context>
<context>
    <name>naranhi::ReadingActions</name>
    <message>
        <source>&amp;Larger text</source>
        <translation>글자 크게(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>글자 작게(&amp;S)</translation>
    </message>
    <message>
        <source>Sta&amp;ndard text size</source>
        <translation>기본 글자 크기(&amp;N)</translation>
    </message>
    <message>
        <source>A +</source>
        <translation>가 +</translation>
    </message>
    <message>
        <source>A –</source>
        <translation>가 –</translation>
    </message>
    <message>
        <source>&amp;Tight</source>
        <translation>좁게(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Normal</source>
        <translation>보통(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Wide</source>
        <translation>넓게(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Sans serif</source>
        <translation>고딕(&amp;S)</translation>
    </message>
    <message>
        <source>Se&amp;rif</source>
        <translation>명조(&amp;R)</translation>
    </message>
    <message>
        <source>The system&apos;s &amp;own</source>
        <translation>시스템 글꼴(&amp;O)</translation>
    </message>
    <message>
        <source>As the s&amp;ystem</source>
        <translation>시스템 설정대로(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>밝게(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>어둡게(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Sepia</source>
        <translation>세피아(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>고대비(&amp;H)</translation>
    </message>
    <message>
        <source>On whose wor&amp;d</source>
        <translation>누구의 말인지 표시(&amp;D)</translation>
    </message>
    <message>
        <source>Only what is new</source>
        <translation>새 내용만</translation>
    </message>
    <message>
        <source>A &amp;little</source>
        <translation>조금(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Half</source>
        <translation>중간(&amp;H)</translation>
    </message>
    <message>
        <source>As &amp;far as can be read</source>
        <translation>읽을 수 있는 데까지(&amp;F)</translation>
    </message>
    <message>
        <source>Pict&amp;ures of the articles</source>
        <translation>기사 사진(&amp;U)</translation>
    </message>
    <message>
        <source>Fetches them from the outlets, which learn of it</source>
        <translation>사진을 언론사 서버에서 가져오며, 언론사가 이를 알 수 있습니다</translation>
    </message>
</context>
<context>
    <name>naranhi::ScopeCheck</name>
    <message>
        <source>A&amp;lways, in every story</source>
        <translation>다른 이야기에도 늘 적용(&amp;L)</translation>
    </message>
</context>
<context>
    <name>naranhi::Sources</name>
    <message>
        <source>Named source</source>
        <translation>이름을 밝힌 취재원</translation>
    </message>
    <message>
        <source>Unnamed source</source>
        <translation>익명 취재원</translation>
    </message>
    <message>
        <source>Hearsay</source>
        <translation>전해 들은 말</translation>
    </message>
    <message>
        <source>Conjecture</source>
        <translation>추측</translation>
    </message>
</context>
<context>
    <name>naranhi::StoredArticleActs</name>
    <message>
        <source>&amp;Open beside the others</source>
        <translation>다른 기사 옆에 열기(&amp;O)</translation>
    </message>
    <message>
        <source>Open &amp;instead of the others</source>
        <translation>다른 기사 대신 열기(&amp;I)</translation>
    </message>
    <message>
        <source>Show the &amp;earlier version</source>
        <translation>이전 판 보기(&amp;E)</translation>
    </message>
    <message>
        <source>Add a &amp;tag…</source>
        <translation>꼬리표 달기(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>메모(&amp;N)…</translation>
    </message>
    <message>
        <source>Put into a &amp;story of their own</source>
        <translation>따로 한 이야기로 묶기(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Remove from the library</source>
        <translation>라이브러리에서 지우기(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Mark as unread</source>
        <translation>안 읽음으로 표시(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Mark as read</source>
        <translation>읽음으로 표시(&amp;M)</translation>
    </message>
    <message>
        <source>Ta&amp;ke a tag away</source>
        <translation>꼬리표 떼기(&amp;K)</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>꼬리표 달기</translation>
    </message>
    <message>
        <source>A word of yours for these articles:</source>
        <translation>이 기사들에 붙일 말:</translation>
    </message>
</context>
<context>
    <name>naranhi::StoredStoryActs</name>
    <message>
        <source>&amp;Open side by side</source>
        <translation>나란히 열기(&amp;O)</translation>
    </message>
    <message>
        <source>Open &amp;beside the others</source>
        <translation>다른 기사 옆에 열기(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;List its articles</source>
        <translation>기사 목록 보기(&amp;L)</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>이름 바꾸기(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Merge the selected stories</source>
        <translation>고른 이야기 합치기(&amp;M)</translation>
    </message>
    <message>
        <source>Let &amp;go of the pin</source>
        <translation>고정 풀기(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Pin to the top</source>
        <translation>맨 위에 고정(&amp;P)</translation>
    </message>
    <message>
        <source>Rename the story</source>
        <translation>이야기 이름 바꾸기</translation>
    </message>
    <message>
        <source>Its name (empty: that of its first article):</source>
        <translation>이름 (비우면 첫 기사의 제목):</translation>
    </message>
    <message>
        <source>Save as a &amp;file…</source>
        <translation>파일로 저장(&amp;F)…</translation>
    </message>
</context>
<context>
    <name>naranhi::SuggestionStrip</name>
    <message numerus="yes">
        <source>%n possible link(s)</source>
        <translation>
            <numerusform>같은 이름일 수 있는 것 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Names that may be one. You decide; nothing is joined without you.</source>
        <translation>하나일 수도 있는 이름입니다. 직접 정하기 전에는 합치지 않습니다.</translation>
    </message>
    <message>
        <source>Light up both in the text</source>
        <translation>본문에서 둘 다 밝히기</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>같음</translation>
    </message>
    <message>
        <source>%1: the same</source>
        <translation>%1: 같음</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>다름</translation>
    </message>
    <message>
        <source>%1: different</source>
        <translation>%1: 다름</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>보기</translation>
    </message>
    <message>
        <source>%1: show in the text</source>
        <translation>%1: 본문에서 보기</translation>
    </message>
</context>
<context>
    <name>naranhi::TimelinePanel</name>
    <message>
        <source>Show &amp;all dates</source>
        <translation>모든 날짜 보기(&amp;A)</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>on a small button: show all dates</extracomment>
        <translation>모두</translation>
    </message>
    <message>
        <source>Show all dates (Home)</source>
        <translation>모든 날짜 보기 (Home)</translation>
    </message>
    <message>
        <source>Zoom timeline &amp;in</source>
        <translation>타임라인 확대(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>확대 (+)</translation>
    </message>
    <message>
        <source>Zoom timeline &amp;out</source>
        <translation>타임라인 축소(&amp;O)</translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <translation>축소 (-)</translation>
    </message>
    <message>
        <source>&amp;Clear selected time</source>
        <translation>고른 기간 풀기(&amp;C)</translation>
    </message>
    <message>
        <source>Clear selected time (Esc)</source>
        <translation>고른 기간 풀기 (Esc)</translation>
    </message>
</context>
<context>
    <name>naranhi::TimelineView</name>
    <message numerus="yes">
        <source>%n statements; first: %1</source>
        <extracomment>%n statements gathered in one mark; %1 describes the first of them</extracomment>
        <translation>
            <numerusform>언급 %n건, 첫 번째: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2: %3</source>
        <extracomment>on the timeline: %1 a date, %2 an outlet, %3 a sentence</extracomment>
        <translation>%1 · %2: %3</translation>
    </message>
    <message>
        <source>%1? · %2, publication date inferred: %3</source>
        <extracomment>on the timeline: %1 a date, %2 an outlet, %3 a headline</extracomment>
        <translation>%1? · %2, 짐작한 발행일: %3</translation>
    </message>
    <message>
        <source>%1 · %2, published: %3</source>
        <extracomment>on the timeline: %1 a date, %2 an outlet, %3 a headline</extracomment>
        <translation>%1 · %2, 발행: %3</translation>
    </message>
    <message>
        <source>No dates found yet</source>
        <translation>아직 찾은 날짜가 없습니다</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>타임라인</translation>
    </message>
    <message>
        <source>%1 · %2, publication date set by you: %3</source>
        <extracomment>on the timeline: %1 a date, %2 an outlet, %3 a headline</extracomment>
        <translation>%1 · %2, 직접 정한 발행일: %3</translation>
    </message>
</context>
<context>
    <name>naranhi::UndoActions</name>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>실행 취소(&amp;U): %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>실행 취소(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>다시 실행(&amp;R): %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>다시 실행(&amp;R)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>다시 실행</translation>
    </message>
</context>
<context>
    <name>naranhi::WindowFeeds</name>
    <message>
        <source>Feeds: %1</source>
        <translation>피드: %1</translation>
    </message>
    <message>
        <source>Only what the feed says of it is shown. %1</source>
        <translation>피드에 실린 내용만 보입니다. %1</translation>
    </message>
</context>
<context>
    <name>naranhi::WindowLibrary</name>
    <message>
        <source>The backup of the library: %1</source>
        <translation>라이브러리 백업: %1</translation>
    </message>
    <message>
        <source>The library: %1</source>
        <translation>라이브러리: %1</translation>
    </message>
</context>
<context>
    <name>naranhi::WindowMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>파일(&amp;F)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>최근에 연 글(&amp;R)</translation>
    </message>
    <message>
        <source>Selected &amp;names</source>
        <translation>고른 이름(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>종류(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>편집(&amp;E)</translation>
    </message>
    <message>
        <source>Row of the com&amp;parison</source>
        <translation>고른 비교 줄(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>이동(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Column</source>
        <translation>단(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>보기(&amp;V)</translation>
    </message>
    <message>
        <source>Line s&amp;pacing</source>
        <translation>줄 간격(&amp;P)</translation>
    </message>
    <message>
        <source>T&amp;ypeface</source>
        <translation>글꼴(&amp;Y)</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>테마(&amp;H)</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>언어(&amp;G)</translation>
    </message>
    <message>
        <source>How f&amp;ar it fades</source>
        <translation>흐리게 하는 정도(&amp;A)</translation>
    </message>
    <message>
        <source>T&amp;ime scale</source>
        <translation>시간축(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>라이브러리(&amp;L)</translation>
    </message>
    <message>
        <source>Selected &amp;stories</source>
        <translation>고른 이야기(&amp;S)</translation>
    </message>
    <message>
        <source>Selected &amp;articles</source>
        <translation>고른 기사(&amp;A)</translation>
    </message>
    <message>
        <source>Selected f&amp;eeds</source>
        <translation>고른 피드(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Feeds</source>
        <translation>피드(&amp;F)</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>테마</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>도움말(&amp;H)</translation>
    </message>
</context>
<context>
    <name>naranhi::WindowPanes</name>
    <message>
        <source>&amp;Names</source>
        <translation>이름(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>비교(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>타임라인(&amp;T)</translation>
    </message>
    <message>
        <source>C&amp;overage</source>
        <translation>보도 표(&amp;O)</translation>
    </message>
</context>
<context>
    <name>naranhi::WindowStatus</name>
    <message>
        <source>Everything stays on this computer</source>
        <translation>모든 것이 이 컴퓨터에만 있습니다</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 읽는 중</translation>
    </message>
    <message>
        <source>Looking for names and dates</source>
        <translation>이름과 날짜 찾는 중</translation>
    </message>
    <message>
        <source>Articles %1 · Names %2 · Dates %3</source>
        <translation>글 %1 · 이름 %2 · 날짜 %3</translation>
    </message>
    <message>
        <source>A stretch of time is selected — Esc lets go</source>
        <translation>기간을 골랐습니다 — Esc로 풀기</translation>
    </message>
    <message numerus="yes">
        <source>%n pinned — F3 goes to the next mention, Esc lets go</source>
        <translation>
            <numerusform>%n개 고정 — F3으로 다음 언급, Esc로 풀기</numerusform>
        </translation>
    </message>
    <message>
        <source>Analysis was stopped — look again</source>
        <translation>분석을 멈췄습니다 — 다시 분석</translation>
    </message>
    <message>
        <source>Names, dates and the timeline do not show the latest change yet.</source>
        <translation>이름과 날짜, 타임라인이 아직 최근 변경을 반영하지 않았습니다.</translation>
    </message>
    <message>
        <source>A place is marked — Esc lets go</source>
        <translation>찾아간 곳을 표시했습니다 — Esc로 풀기</translation>
    </message>
    <message>
        <source>%1 — Ctrl+Z undoes it, Ctrl+Shift+R lists all corrections</source>
        <translation>%1 — Ctrl+Z로 되돌리기, Ctrl+Shift+R로 바로잡은 내용 보기</translation>
    </message>
    <message>
        <source>Exported: %1</source>
        <translation>내보냄: %1</translation>
    </message>
    <message>
        <source>Choose the sentence of another column that tells the same, then Ctrl+J — Esc lets go</source>
        <translation>같은 내용인 다른 기사의 문장을 고르고 Ctrl+J를 누르세요 — Esc로 취소</translation>
    </message>
    <message>
        <source>Nothing is sent anywhere. Only pages that you open by their address, and feeds that you added, are fetched, each from its own site.</source>
        <translation>아무것도 밖으로 보내지 않습니다. 주소로 여는 페이지와 추가한 피드만 그 사이트에서 가져옵니다.</translation>
    </message>
    <message>
        <source>Fetching the whole text from %1</source>
        <translation>%1에서 온전한 글을 가져오는 중</translation>
    </message>
    <message>
        <source>Saving what can be read of the library</source>
        <translation>라이브러리에서 읽을 수 있는 것을 건지는 중</translation>
    </message>
    <message>
        <source>The library is on a server</source>
        <translation>라이브러리가 서버에 있습니다</translation>
    </message>
    <message>
        <source>Articles that you open are kept there: %1</source>
        <translation>연 기사는 그곳에 보관됩니다: %1</translation>
    </message>
</context>
</TS>

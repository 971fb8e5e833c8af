<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>contactdesk::ConversationPane</name>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>contactdesk::MainWindow</name>
    <message numerus="yes">
        <source>%n contact(s) have changes that are not saved.</source>
        <translation>
            <numerusform>%n contact has changes that are not saved.</numerusform>
            <numerusform>%n contacts have changes that are not saved.</numerusform>
        </translation>
    </message>
</context>
</TS>

@echo off
rem Starts Dateline with the archive of classes that the build made beside it. The same as
rem java -jar dateline.jar, only faster; without the archive, or by another Java, no slower.
setlocal
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
"%java%" @"%~dp0dateline.options" -XX:SharedArchiveFile="%~dp0dateline.jsa" -jar "%~dp0dateline.jar" %*
